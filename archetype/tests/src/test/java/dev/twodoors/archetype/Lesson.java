package dev.twodoors.archetype;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page of the documents that says what to type, what to edit, and what one sees then. */
final class Lesson {
  private static final Pattern STEP =
      Pattern.compile(
          "(?:<!-- (exit|edit): (\\S+) -->\\n\\n?)?```(console|diff)\\n(.*?)```"
              + "|<!-- (ctrl-c) -->",
          Pattern.DOTALL);

  /** What a reader does. */
  sealed interface Step {
    /**
     * @param exitCode of the last command
     * @param shown what the commands print, with lines of three dots for whatever stands there
     */
    record Typed(List<String> commands, int exitCode, String shown) implements Step {}

    /** Lines of a file are replaced by others. */
    record Edited(String file, String before, String after) implements Step {}

    /** What runs is ended. */
    record Ended() implements Step {}
  }

  private Lesson() {}

  static List<Step> steps(String page) {
    List<Step> steps = new ArrayList<>();
    STEP.matcher(page)
        .results()
        .forEach(
            it -> {
              if (it.group(5) != null) {
                steps.add(new Step.Ended());
              } else if (it.group(3).equals("diff")) {
                for (String hunk : it.group(4).split("(?m)^@@\\n")) {
                  steps.add(new Step.Edited(it.group(2), side(hunk, "-"), side(hunk, "+")));
                }
              } else {
                steps.add(
                    typed(it.group(2) == null ? 0 : Integer.parseInt(it.group(2)), it.group(4)));
              }
            });
    return steps;
  }

  /** The lines of a part of a diff that are in the file before it, or after it. */
  private static String side(String diff, String sign) {
    StringBuilder lines = new StringBuilder();
    diff.lines()
        .filter(line -> line.startsWith(" ") || line.startsWith(sign) || line.isEmpty())
        .forEach(line -> lines.append(line.isEmpty() ? "" : line.substring(1)).append('\n'));
    return lines.toString();
  }

  private static Step typed(int exitCode, String block) {
    List<String> commands = new ArrayList<>();
    StringBuilder shown = new StringBuilder();
    boolean continued = false;
    for (String line : block.lines().toList()) {
      if (continued) {
        commands.add(commands.removeLast() + "\n" + line);
      } else if (line.startsWith("$ ")) {
        commands.add(line.substring(2));
      } else {
        shown.append(line).append('\n');
      }
      continued = line.endsWith("\\") && (continued || line.startsWith("$ "));
    }
    return new Step.Typed(commands, exitCode, shown.toString());
  }

  /** Whether a command printed this. */
  static boolean fits(String shown, String printed) {
    StringBuilder pattern = new StringBuilder();
    for (String line : plain(shown).split("(?<=\n)")) {
      pattern.append(line.equals("...\n") ? "(?:.*\\n)*" : Pattern.quote(line));
    }
    return Pattern.matches(pattern.toString(), plain(withEnd(printed)));
  }

  /** An answer of HTTP may end without the end of its line. */
  private static String withEnd(String printed) {
    return printed.isEmpty() || printed.endsWith("\n") ? printed : printed + "\n";
  }

  /** Without what differs from one run to the next: times, ids, sizes, free ports, colours. */
  static String plain(String text) {
    return text.replaceAll("\\R", "\n")
        .replaceAll("(localhost|127\\.0\\.0\\.1):(?!808[01]\\b)\\d+", "$1:PORT")
        .replaceAll("\\e\\[[0-9;?]*[A-Za-z]", "")
        .replaceAll("\\b[0-9a-f]{32}\\b", "ID")
        .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID")
        .replaceAll("\\d{4}-\\d\\d-\\d\\d(T[0-9:.]+Z?)?", "DATE")
        .replaceAll("\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?", "TIME")
        .replaceAll("\\d+([.,]\\d+)? ?(ms|s|µs|MB)\\b", "N $2")
        .replaceAll("\\b\\d+ (files|classes)\\b", "N $1")
        .replaceAll("[ \\t]+", " ")
        .replaceAll("(?m) $", "");
  }
}
