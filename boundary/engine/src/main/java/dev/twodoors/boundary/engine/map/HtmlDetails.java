package dev.twodoors.boundary.engine.map;

import static dev.twodoors.boundary.engine.map.Html.escaped;

import dev.twodoors.boundary.engine.map.CapabilityMap.Entry;
import dev.twodoors.boundary.engine.map.CapabilityMap.Operation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The lower half of the HTML map: exceptions with their reasons, and a row per capability. */
final class HtmlDetails {
  private final StringBuilder html = new StringBuilder();

  private final String docs;

  private HtmlDetails(String docs) {
    this.docs = docs;
  }

  /**
   * @param docs where the page finds the project's {@code docs}
   */
  static String of(CapabilityMap map, String docs) {
    var details = new HtmlDetails(docs);
    details.exceptions(map.entries());
    details.table(map.entries());
    return details.html.toString();
  }

  private void exceptions(List<Entry> entries) {
    html.append("<section aria-labelledby=\"exceptions\">\n");
    html.append("<h2 id=\"exceptions\">Exceptions</h2>\n");
    if (entries.stream().allMatch(entry -> entry.exceptions().isEmpty())) {
      html.append("<p class=\"intro\">None: every rule holds for every capability.</p>\n");
    } else {
      html.append("<p class=\"intro\">Rules that are set aside for a time, with the reason.</p>\n");
      html.append("<ul class=\"exceptions\">\n");
      entries.forEach(entry -> entry.exceptions().forEach(e -> exception(entry, e)));
      html.append("</ul>\n");
    }
    html.append("</section>\n");
  }

  private void exception(Entry entry, CapabilityMap.Exception exception) {
    html.append(
        String.format(
            Locale.ROOT,
            "<li><a class=\"id\" href=\"#%s\">%s</a> may break %s %s, by %s<p>%s</p></li>\n",
            escaped(entry.id()),
            escaped(entry.id()),
            rule(exception),
            until(exception),
            by(exception),
            escaped(exception.reason())));
  }

  private String rule(CapabilityMap.Exception exception) {
    return link("rules/" + exception.rule() + ".md", exception.rule());
  }

  private String by(CapabilityMap.Exception exception) {
    return exception.isWaiver()
        ? link("governance/waivers.yaml", "waiver")
        : link("adr/" + exception.by() + ".md", "decision " + exception.by());
  }

  private String link(String to, String text) {
    return String.format(Locale.ROOT, "<a href=\"%s\">%s</a>", escaped(docs + to), escaped(text));
  }

  private static String until(CapabilityMap.Exception exception) {
    return exception.until().isEmpty() ? "without end" : "until " + escaped(exception.until());
  }

  private void table(List<Entry> entries) {
    html.append("<section class=\"break\" aria-labelledby=\"details\">\n");
    html.append("<h2 id=\"details\" tabindex=\"-1\">Details</h2>\n");
    if (entries.isEmpty()) {
      html.append("<p class=\"intro\">There is no capability yet.</p>\n</section>\n");
      return;
    }
    html.append("<table class=\"details\" role=\"table\">\n");
    html.append("<thead role=\"rowgroup\"><tr role=\"row\">");
    for (var column :
        List.of(
            "Capability",
            "Kind",
            "Risk",
            "Owner",
            "For whom",
            "Who may",
            "Web",
            "API",
            "Exceptions")) {
      html.append("<th scope=\"col\" role=\"columnheader\">").append(column).append("</th>");
    }
    html.append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    entries.forEach(this::row);
    html.append("</tbody>\n</table>\n</section>\n");
  }

  private void row(Entry entry) {
    html.append(
        String.format(
            Locale.ROOT,
            "<tr id=\"%s\" role=\"row\"><th scope=\"row\" role=\"rowheader\"><span class=\"id\">%s</span> <small>%s</small></th>\n",
            escaped(entry.id()),
            escaped(entry.id()),
            entry.command() ? "command" : "query"));
    cell("Kind", Html.lower(entry.kind()));
    cell(
        "Risk",
        String.format(
            Locale.ROOT,
            "<span class=\"risk %s\">%s</span>",
            entry.risk(),
            Html.lower(entry.risk())));
    cell("Owner", entry.owner().isEmpty() ? "nobody" : escaped(entry.owner()));
    cell("For whom", consumers(entry));
    cell("Who may", escaped(String.join(", ", entry.roles())));
    cell("Web", paths(entry.web()));
    cell("API", paths(entry.api()));
    cell("Exceptions", exceptions(entry));
    html.append("</tr>\n");
  }

  private void cell(String label, String content) {
    html.append(
        content.isEmpty()
            ? "<td role=\"cell\" class=\"empty\"></td>\n"
            : String.format(
                Locale.ROOT,
                "<td role=\"cell\" data-label=\"%s\"><div>%s</div></td>\n",
                label,
                content));
  }

  private static String consumers(Entry entry) {
    var who = entry.consumers().stream().map(Html::words).collect(Collectors.joining(", "));
    return entry.speedFirstUntil().isEmpty()
        ? who
        : who + " <small>speed first until " + escaped(entry.speedFirstUntil()) + "</small>";
  }

  private static String paths(List<Operation> operations) {
    return operations.isEmpty()
        ? ""
        : operations.stream()
            .map(operation -> "<li><code>" + escaped(operation.shown()) + "</code></li>")
            .distinct()
            .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  private String exceptions(Entry entry) {
    return entry.exceptions().stream()
        .map(exception -> rule(exception) + " <small>" + until(exception) + "</small>")
        .collect(Collectors.joining());
  }
}
