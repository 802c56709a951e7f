package dev.twodoors.boundary.cli;

import picocli.CommandLine.Help.Ansi;

/** A page of the documentation without the marks that only a renderer needs. */
final class TerminalText {

  private TerminalText() {}

  static String of(String markdown) {
    StringBuilder text = new StringBuilder();
    boolean code = false;
    boolean blank = true;
    for (String line : markdown.split("\n")) {
      if (line.startsWith("```")) {
        code = !code;
      } else if (!line.startsWith("<!--")) {
        boolean blankAgain = line.isBlank() && blank && !code;
        text.append(blankAgain ? "" : (code ? "    " + line : prose(line)).stripTrailing() + "\n");
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
