package dev.twodoors.boundary.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.boundary.tools.Tool;
import dev.twodoors.boundary.tools.Tools;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** The browser of this machine, started once for all tests. */
final class Chromium implements Store.CloseableResource {
  /** Nothing but our own requests. */
  private static final List<String> QUIETLY =
      List.of(
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-gpu",
          "--no-first-run");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    var place = place();
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(place)
                    .setChromiumSandbox(false)
                    .setArgs(QUIETLY));
    PlaywrightAssertions.setDefaultAssertionTimeout(Visit.PATIENCE);
    return new Chromium(playwright, browser);
  }

  private static Path place() {
    return Tools.of(ProjectSettings.of(Path.of("")), System.out::println).find(Tool.BROWSER);
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
