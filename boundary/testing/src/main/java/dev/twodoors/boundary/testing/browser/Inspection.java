package dev.twodoors.boundary.testing.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Looks at a page as it stands: with axe, its colours in both schemes, and with the Nu Html
 * Checker.
 */
public final class Inspection {
  private static final NuChecker NU = new NuChecker();
  private static final String AXE = resource("/axe.min.js");

  /** All rules, those of good practice too; each violation in one line. */
  private static final String RUN =
      """
      async (options) => (await axe.run(document, { ...options, resultTypes: ['violations'] })).violations
        .flatMap(v => v.nodes.map(n => v.id + ': ' + v.help + ' at ' + n.target + ' ' + (n.any[0]?.message ?? '')))
      """;

  private final Visit visit;

  private Inspection(Visit visit) {
    this.visit = visit;
  }

  /**
   * Fails with everything that is wrong with the page of a window.
   *
   * @param state how a failure calls it
   */
  public static void of(Visit visit, String state) {
    var inspection = new Inspection(visit);
    inspection.axe(state);
    inspection.html(state);
    inspection.width(state);
  }

  private void axe(String state) {
    var page = visit.page();
    page.evaluate(AXE);
    assertEquals(List.of(), page.evaluate(RUN, Map.of()), state);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    var contrast = Map.of("runOnly", List.of("color-contrast"));
    assertEquals(List.of(), page.evaluate(RUN, contrast), state + " in the dark");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  /** The page as it stands, after scripts. */
  private void html(String state) {
    assertEquals(List.of(), NU.errorsOf(visit.page().content()), state);
  }

  /**
   * WCAG 2.2, 1.4.10: at 320 pixels nothing has to be scrolled sideways but what scrolls itself.
   */
  private void width(String state) {
    var page = visit.page();
    var before = page.viewportSize();
    page.setViewportSize(320, 640);
    var beyond =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    page.setViewportSize(before.width, before.height);
    assertEquals(0, beyond, state + " is wider than 320 pixels");
  }

  private static String resource(String name) {
    try (var read = Inspection.class.getResourceAsStream(name)) {
      return new String(read.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
