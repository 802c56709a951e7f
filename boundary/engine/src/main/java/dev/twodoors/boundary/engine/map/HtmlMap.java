package dev.twodoors.boundary.engine.map;

import static dev.twodoors.boundary.engine.map.Html.escaped;

import dev.twodoors.boundary.engine.map.CapabilityMap.Doors;
import dev.twodoors.boundary.engine.map.CapabilityMap.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/**
 * The map as one page without scripts, for people who decide: what there is, how risky it is, who
 * owns it, through which door it can be reached. It is read below {@code docs}: its links to rules
 * and decisions are relative to that folder.
 */
public final class HtmlMap {
  private static final List<String> RISKS = List.of("HIGH", "MEDIUM", "LOW");

  private final CapabilityMap map;
  private final StringBuilder html = new StringBuilder();

  private HtmlMap(CapabilityMap map) {
    this.map = map;
  }

  /**
   * @param project its name as people say it
   */
  public static String of(CapabilityMap map, String project) {
    var page = new HtmlMap(map);
    page.head(project);
    page.header(project);
    page.html.append("<main>\n");
    if (!map.entries().isEmpty()) {
      page.risks();
      page.owners();
    }
    page.html.append(HtmlDetails.of(map)).append("</main>\n");
    page.html
        .append("<footer>Drawn from the code by <code>")
        .append(MapFiles.COMMAND)
        .append("</code>; nobody edits it by hand.</footer>\n</body>\n</html>\n");
    return page.html.toString();
  }

  private void head(String project) {
    html.append(
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
        """
            .formatted(escaped(project), style()));
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
        """
            .formatted(escaped(project)));
    figure(map.entries().size(), "capability");
    figure(map.byOwner().keySet().stream().filter(owner -> !owner.isEmpty()).count(), "owner");
    figure(map.entries().stream().filter(e -> e.risk().equals("HIGH")).count(), "of high risk");
    figure(map.entries().stream().mapToLong(e -> e.exceptions().size()).sum(), "exception");
    html.append("</dl>\n<ul class=\"share\">\n");
    for (var doors : Doors.values()) {
      var count = with(map.entries(), doors).size();
      if (count > 0) {
        html.append(
            "<li class=\"%s\" style=\"--n:%d\"><b>%d</b> %s</li>\n"
                .formatted(Html.css(doors), count, count, Html.title(doors)));
      }
    }
    html.append("</ul>\n</header>\n");
  }

  private void figure(long number, String what) {
    var noun = what.startsWith("of ") ? what : Count.of(number, what).replaceFirst("^\\d+ ", "");
    html.append("<div><dt>%s</dt><dd>%d</dd></div>\n".formatted(noun, number));
  }

  private void risks() {
    open("risks", "Risk and doors", "The more harm misuse would do, the higher it stands.");
    matrixHead("Risk");
    for (var risk : RISKS) {
      var entries = map.entries().stream().filter(entry -> entry.risk().equals(risk)).toList();
      if (!entries.isEmpty()) {
        row("<span class=\"risk %s\">%s</span>".formatted(risk, Html.lower(risk)), entries, true);
      }
    }
    html.append("</tbody>\n</table>\n");
    html.append(
        "<p class=\"legend\">Bold: the business is about it. Every name leads to its details.</p>\n");
    html.append("</section>\n");
  }

  private void owners() {
    open("owners", "Owners", "One lane per owner; the edge of a name shows its risk.");
    matrixHead("Owner");
    map.byOwner()
        .forEach(
            (owner, entries) -> row(owner.isEmpty() ? "nobody" : escaped(owner), entries, false));
    html.append("</tbody>\n</table>\n</section>\n");
  }

  private void open(String id, String title, String intro) {
    html.append(
        """
        <section aria-labelledby="%s">
        <h2 id="%s">%s</h2>
        <p class="intro">%s</p>
        """
            .formatted(id, id, title, intro));
  }

  private void matrixHead(String rows) {
    html.append(
        "<table class=\"matrix\" role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\">");
    html.append("<th scope=\"col\" role=\"columnheader\">").append(rows).append("</th>");
    for (var doors : columns()) {
      html.append(
          "<th scope=\"col\" role=\"columnheader\" class=\"%s\">%s<small>%s</small></th>"
              .formatted(Html.css(doors), Html.title(doors), Html.meaning(doors)));
    }
    html.append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
  }

  /** Capabilities without a door are the exception: their column is there when they are. */
  private List<Doors> columns() {
    return List.of(Doors.values()).stream()
        .filter(doors -> doors != Doors.NO_DOOR || !with(map.entries(), doors).isEmpty())
        .toList();
  }

  private void row(String name, List<Entry> entries, boolean owner) {
    html.append(
        "<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">%s<small>%s</small></th>\n"
            .formatted(name, Count.of(entries.size(), "capability")));
    for (var doors : columns()) {
      var here = with(entries, doors);
      html.append(
          "<td role=\"cell\" data-label=\"%s\"%s>"
              .formatted(Html.title(doors), here.isEmpty() ? " class=\"empty\"" : ""));
      if (!here.isEmpty()) {
        html.append("<ul class=\"chips\">\n");
        here.forEach(entry -> html.append(chip(entry, owner)));
        html.append("</ul>");
      }
      html.append("</td>\n");
    }
    html.append("</tr>\n");
  }

  private static String chip(Entry entry, boolean owner) {
    var note = owner ? entry.owner() : Html.lower(entry.risk()) + " risk";
    return "<li><a class=\"chip %s %s\" href=\"#%s\"><span class=\"id\">%s</span> <span class=\"note\">%s</span>%s</a></li>\n"
        .formatted(
            entry.risk(),
            entry.kind(),
            escaped(entry.id()),
            escaped(entry.id()),
            escaped(note),
            badge(entry));
  }

  private static String badge(Entry entry) {
    var number = entry.exceptions().size();
    return number == 0 ? "" : " <span class=\"badge\">" + Count.of(number, "exception") + "</span>";
  }

  private static List<Entry> with(Collection<Entry> entries, Doors doors) {
    return entries.stream().filter(entry -> entry.doors() == doors).toList();
  }
}
