package dev.twodoors.boundary.law;

import dev.twodoors.boundary.cli.Doors;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;

/** The commands of {@code ./doors}, as the command line itself knows them. */
final class Commands {
  private static final CommandLine ALL = new CommandLine(new Doors());

  private Commands() {}

  static Set<String> names() {
    return new TreeSet<>(ALL.getSubcommands().keySet());
  }

  /** What all of them say of themselves. */
  static String page() {
    return CommandsPage.of(ALL);
  }

  /** Each with what it means. */
  static Map<String, String> exitCodes() {
    return ALL.getCommandSpec().usageMessage().exitCodeList();
  }

  /** Options of a command and of those below it. */
  static Set<String> options(String command) {
    return options(ALL.getSubcommands().get(command));
  }

  private static Set<String> options(CommandLine command) {
    var options = new TreeSet<String>();
    command.getCommandSpec().options().forEach(one -> options.addAll(Set.of(one.names())));
    command.getSubcommands().values().forEach(below -> options.addAll(options(below)));
    return options;
  }
}
