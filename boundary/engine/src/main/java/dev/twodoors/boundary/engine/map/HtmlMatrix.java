package dev.twodoors.boundary.engine.map;

import static dev.twodoors.boundary.engine.map.Html.escaped;

import dev.twodoors.boundary.engine.map.CapabilityMap.Doors;
import dev.twodoors.boundary.engine.map.CapabilityMap.Entry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The upper half of the HTML map: capabilities by door, once by risk and once by owner. */
final class HtmlMatrix {
  private static final List<String> RISKS = List.of("HIGH", "MEDIUM", "LOW");

  private final CapabilityMap map;
  private final StringBuilder html = new StringBuilder();

  private HtmlMatrix(CapabilityMap map) {
    this.map = map;
  }

  static String risks(CapabilityMap map) {
    var matrix = new HtmlMatrix(map);
    matrix.risks();
    return matrix.html.toString();
  }

  static String owners(CapabilityMap map) {
    var matrix = new HtmlMatrix(map);
    matrix.owners();
    return matrix.html.toString();
  }

  private void risks() {
    open("risks", "Risk and doors", "The more harm misuse would do, the higher it stands.");
    head("Risk");
    for (var risk : RISKS) {
      var entries = map.entries().stream().filter(entry -> entry.risk().equals(risk)).toList();
      if (!entries.isEmpty()) {
        row(
            String.format(Locale.ROOT, "<span class=\"risk %s\">%s</span>", risk, Html.lower(risk)),
            entries,
            true);
      }
    }
    html.append("</tbody>\n</table>\n");
    html.append(
        "<p class=\"legend\">Bold: the business is about it. Every name leads to its details.</p>\n");
    html.append("</section>\n");
  }

  private void owners() {
    open("owners", "Owners", "One lane per owner; the edge of a name shows its risk.");
    head("Owner");
    map.byOwner()
        .forEach(
            (owner, entries) -> row(owner.isEmpty() ? "nobody" : escaped(owner), entries, false));
    html.append("</tbody>\n</table>\n</section>\n");
  }

  private void open(String id, String title, String intro) {
    html.append(
        String.format(
            Locale.ROOT,
            """
        <section aria-labelledby="%s">
        <h2 id="%s">%s</h2>
        <p class="intro">%s</p>
        """,
            id,
            id,
            title,
            intro));
  }

  private void head(String rows) {
    html.append(
        "<table class=\"matrix\" role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\">");
    html.append("<th scope=\"col\" role=\"columnheader\">").append(rows).append("</th>");
    for (var doors : columns()) {
      html.append(
          String.format(
              Locale.ROOT,
              "<th scope=\"col\" role=\"columnheader\" class=\"%s\">%s <small>%s</small></th>",
              Html.css(doors),
              Html.title(doors),
              Html.meaning(doors)));
    }
    html.append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
  }

  /** Capabilities without a door are the exception: their column is there when they are. */
  private List<Doors> columns() {
    return Stream.of(Doors.values())
        .filter(doors -> doors != Doors.NO_DOOR || !map.reachedBy(doors).isEmpty())
        .toList();
  }

  private void row(String name, List<Entry> entries, boolean owner) {
    html.append(
        String.format(
            Locale.ROOT,
            "<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">%s <small>%s</small></th>\n",
            name,
            Count.of(entries.size(), "capability")));
    for (var doors : columns()) {
      var here = entries.stream().filter(entry -> entry.doors() == doors).toList();
      html.append(
          String.format(
              Locale.ROOT,
              "<td role=\"cell\" data-label=\"%s\"%s>",
              Html.title(doors),
              here.isEmpty() ? " class=\"empty\"" : ""));
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
    return String.format(
        Locale.ROOT,
        "<li><a class=\"chip %s %s\" href=\"#%s\"><span class=\"id\">%s</span> <span class=\"note\">%s</span>%s</a></li>\n",
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
}
