package dev.twodoors.boundary.cli;

import picocli.CommandLine.Help.Ansi;

/** A page of the documentation without the marks that only a renderer needs. */
final class TerminalText {

  private TerminalText() {}

  static String of(String markdown) {
    StringBuilder text = new StringBuilder();
    String fence = "";
    boolean blank = true;
    for (String line : markdown.split("\n")) {
      boolean code = !fence.isEmpty();
      if (code ? line.equals(fence) : line.startsWith("```")) {
        fence = code ? "" : line.replaceFirst("\\w*$", "");
      } else if (code) {
        text.append(("    " + line).stripTrailing()).append('\n');
        blank = false;
      } else if (!line.startsWith("<!--") && !(line.isBlank() && blank)) {
        text.append(prose(line)).append('\n');
        blank = line.isBlank();
      }
    }
    return text.toString();
  }

  private static String prose(String line) {
    if (line.startsWith("#")) {
      return Ansi.AUTO.new Text("@|bold " + line.replaceFirst("#+ ", "") + "|@").toString();
    }
    return line.replaceAll("\\[([^]]+)]\\([^)]+\\)", "$1").replaceAll("[*`]", "");
  }
}
