package dev.twodoors.boundary.engine.map;

import static dev.twodoors.boundary.engine.map.Html.escaped;

import dev.twodoors.boundary.engine.map.CapabilityMap.Doors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The map as one page without scripts, for people who decide: what there is, how risky it is, who
 * owns it, through which door it can be reached.
 */
public final class HtmlMap {
  private final CapabilityMap map;
  private final StringBuilder html = new StringBuilder();

  private HtmlMap(CapabilityMap map) {
    this.map = map;
  }

  /**
   * @param project its name as people say it
   * @param docs where the page finds the project's {@code docs}, with a slash at its end; empty for
   *     a page that lies in it
   */
  public static String of(CapabilityMap map, String project, String docs) {
    var page = new HtmlMap(map);
    page.head(project);
    page.header(project);
    page.html.append("<main>\n");
    if (!map.entries().isEmpty()) {
      page.html.append(HtmlMatrix.risks(map)).append(HtmlMatrix.owners(map));
    }
    page.html.append(HtmlDetails.of(map, docs)).append("</main>\n");
    page.html
        .append("<footer>Drawn from the code by <code>")
        .append(MapFiles.COMMAND)
        .append("</code>; nobody edits it by hand.</footer>\n</body>\n</html>\n");
    return page.html.toString();
  }

  private void head(String project) {
    html.append(
        String.format(
            Locale.ROOT,
            """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Capability map of %s</title>
        <style>
        %s</style>
        </head>
        """,
            escaped(project),
            style()));
  }

  private static String style() {
    try (var css = HtmlMap.class.getResourceAsStream("capability-map.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void header(String project) {
    html.append(
        String.format(
            Locale.ROOT,
            """
        <body>
        <a class="skip" href="#details">Skip to the details</a>
        <header>
        <p class="project">%s</p>
        <h1>Capability map</h1>
        <p class="lead">What the business can do or answer here, who owns it, how much harm its \
        misuse would do, and through which door it is reached: our own web pages, or an API that is \
        a promise to others.</p>
        <dl class="figures">
        """,
            escaped(project)));
    figure(map.entries().size(), "capability");
    figure(map.byOwner().keySet().stream().filter(owner -> !owner.isEmpty()).count(), "owner");
    figure(map.entries().stream().filter(e -> e.risk().equals("HIGH")).count(), "of high risk");
    figure(map.entries().stream().mapToLong(e -> e.exceptions().size()).sum(), "exception");
    html.append("</dl>\n<ul class=\"share\">\n");
    for (var doors : Doors.values()) {
      var count = map.reachedBy(doors).size();
      if (count > 0) {
        html.append(
            String.format(
                Locale.ROOT,
                "<li class=\"%s\" style=\"--n:%d\"><b>%d</b> %s</li>\n",
                Html.css(doors),
                count,
                count,
                Html.title(doors)));
      }
    }
    html.append("</ul>\n</header>\n");
  }

  private void figure(long number, String what) {
    var noun = what.startsWith("of ") ? what : Count.of(number, what).replaceFirst("^\\d+ ", "");
    html.append(String.format(Locale.ROOT, "<div><dt>%s</dt><dd>%d</dd></div>\n", noun, number));
  }
}
