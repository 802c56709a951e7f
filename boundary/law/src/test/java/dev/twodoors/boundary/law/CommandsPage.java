package dev.twodoors.boundary.law;

import java.util.Locale;
import java.util.TreeMap;
import picocli.CommandLine;

/** All commands, as each says it of itself. */
final class CommandsPage {
  private static final String INTRODUCTION =
      """
      # Commands

      What `./doors help` says, and `./doors help <command>`. Drawn from the command line, by `ConventionsTest` with `-Ddocs.refresh`.

      """;

  private CommandsPage() {}

  static String of(CommandLine top) {
    var page = new StringBuilder(INTRODUCTION).append(help(top));
    add(top, "", page);
    return page.toString();
  }

  private static void add(CommandLine command, String above, StringBuilder page) {
    new TreeMap<>(command.getSubcommands())
        .forEach(
            (name, below) -> {
              page.append(String.format(Locale.ROOT, "\n## %s%s\n\n", above, name));
              page.append(help(below));
              add(below, above + name + " ", page);
            });
  }

  private static String help(CommandLine command) {
    var said = command.getUsageMessage(CommandLine.Help.Ansi.OFF).replaceAll("\\R", "\n");
    return "```text\n" + said.replaceAll("(?m) +$", "") + "```\n";
  }
}
