package dev.twodoors.boundary.law;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.regex.Pattern;

/** The annotations that a project writes, as their Javadoc describes them. */
final class AnnotationsPage {
  private static final String INTRODUCTION =
      """
      # Annotations

      What a project declares in code. Drawn from their Javadoc, by `ConventionsTest` with `-Ddocs.refresh`.
      """;

  /** Bound by the extension alone, which never asks a project to write them. */
  private static final String OURS = "/call/";

  private static final String JAVADOC = "(?:/\\*\\*((?:(?!\\*/).)*)\\*/\\s+)?";
  private static final Pattern TYPE =
      Pattern.compile(
          JAVADOC + "(?:@[^\\n]+\\n)*public (@interface|enum) (\\w+) ?\\{(.*)}", Pattern.DOTALL);
  private static final Pattern MEMBER =
      Pattern.compile(
          JAVADOC + "([\\w.]+)(\\[\\])? (\\w+)\\(\\)( default [^;]+)?;", Pattern.DOTALL);
  private static final Pattern CONSTANT = Pattern.compile("(?m)^  ([A-Z_]+)\\b");

  private AnnotationsPage() {}

  static String page() {
    var page = new StringBuilder(INTRODUCTION);
    for (var module : new String[] {"core", "api"}) {
      Document.files("boundary/" + module + "/runtime/src/main/java", "\\.java").stream()
          .filter(file -> !file.contains(OURS))
          .map(Document::of)
          .filter(file -> file.text().contains("public @interface "))
          .forEach(file -> page.append(section(file)));
    }
    return page.toString();
  }

  private static String section(Document file) {
    var type = TYPE.matcher(file.text());
    if (!type.find()) {
      throw new AssertionError(file.name() + " cannot be read");
    }
    var rows =
        MEMBER
            .matcher(type.group(4))
            .results()
            .map(
                it ->
                    String.format(
                        Locale.ROOT,
                        "| `%s` | %s | %s%s |\n",
                        it.group(4),
                        it.group(2).equals("String") ? "text" : values(beside(file, it.group(2))),
                        about(file, it.group(1), it.group(2)),
                        it.group(5) == null ? "" : " May be left out."))
            .collect(joining());
    return String.format(Locale.ROOT, "\n## `@%s`\n\n%s\n", type.group(3), said(type.group(1)))
        + (rows.isEmpty() ? "" : "\n| member | values | about |\n| --- | --- | --- |\n" + rows);
  }

  private static String values(Document type) {
    return CONSTANT
        .matcher(type.text())
        .results()
        .map(it -> "`" + it.group(1) + "`")
        .collect(joining(", "));
  }

  /** What is said of a member or, if nothing is, of its enum. */
  private static String about(Document file, String javadoc, String type) {
    if (javadoc != null || type.equals("String")) {
      return javadoc == null ? "" : said(javadoc);
    }
    return TYPE.matcher(beside(file, type).text())
        .results()
        .filter(it -> it.group(1) != null)
        .map(it -> said(it.group(1)))
        .collect(joining());
  }

  private static Document beside(Document file, String type) {
    return Document.of(file.name().replaceFirst("\\w+\\.java$", type + ".java"));
  }

  private static String said(String javadoc) {
    return javadoc
        .replaceAll("(?s)\\n\\s*\\* @(see|param).*", "")
        .replaceAll("\\n\\s*\\*", "\n")
        .replaceAll("\\{@(?:code|value)\\s+([^{}]*(?:\\{[^{}]*}[^{}]*)?)}", "`$1`")
        .replaceAll("\\{@link\\s+(?:\\S+\\s+|\\w+#)?([^{}\\s]+)}", "`$1`")
        .replaceAll("\\s+", " ")
        .replace(" <p>", "\n\n")
        .strip();
  }
}
