package dev.twodoors.boundary.law;

import dev.twodoors.boundary.cli.Doors;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;

/** Commands that a document shows, each as the command line itself reads it. */
final class TypedCommands {
  private static final CommandLine ALL = Doors.commandLine();
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^ *(`{3,})(\\w*)\\n(.*?)^ *\\1`*[ \\t]*$");
  private static final Pattern INLINE = Pattern.compile("`\\./doors ([^`\\n]+)`");
  private static final Pattern IN_SHELL = Pattern.compile("\\./doors ([^\\n)|&;>#]+)");

  /** Output has commands, too, such as the fix of a finding: apart from the text around them. */
  private static final Pattern IN_OUTPUT = Pattern.compile("(?<=  )\\./doors ([^\\n(]+)");

  private static final Pattern PLACEHOLDER = Pattern.compile("<([a-zA-Z-]+)>");
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");

  private TypedCommands() {}

  /** What the command line says against them. */
  static Stream<String> mistakes(Document page) {
    var joined = page.text().replaceAll("\\\\\\n\\s*", "").replace("<version>", "1.0.0");
    var text = PLACEHOLDER.matcher(joined).replaceAll("$1");
    var mistakes = new ArrayList<String>();
    BLOCK
        .matcher(text)
        .results()
        .forEach(
            block -> {
              var typed = block.group(2).matches("sh|console") ? IN_SHELL : IN_OUTPUT;
              read(typed.matcher(block.group(3)), true, mistakes);
            });
    read(INLINE.matcher(BLOCK.matcher(text).replaceAll("")), false, mistakes);
    return mistakes.stream().map(mistake -> page.name() + ": " + mistake);
  }

  /**
   * @param whole whether all that a command needs is there; in a sentence only its name may stand
   */
  private static void read(Matcher found, boolean whole, List<String> mistakes) {
    while (found.find()) {
      var typed = found.group(1).split(" {2,}")[0].strip();
      try {
        ALL.parseArgs(words(typed));
      } catch (MissingParameterException e) {
        if (whole) {
          mistakes.add("./doors " + typed + ": " + e.getMessage());
        }
      } catch (ParameterException e) {
        mistakes.add("./doors " + typed + ": " + e.getMessage());
      }
    }
  }

  private static String[] words(String typed) {
    return WORD.matcher(typed)
        .results()
        .map(word -> word.group().replaceAll("[\"']", ""))
        .toArray(String[]::new);
  }
}
