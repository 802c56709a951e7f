package dev.twodoors.archetype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command that documents name is run in a fresh project of the whole sample, but those below.
 * A document that names a new one needs no line here.
 */
@Tag("slow")
class DocumentedCommandsIT {
  private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern INLINE = Pattern.compile("`(\\./doors [^`\\n]+)`");
  private static final Pattern IN_SHELL = Pattern.compile("\\./doors [^\\n)|&;>#]+");

  /** What is run elsewhere, or waits for somebody: how it begins, and where. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "./doors run", "around all that look at running doors",
          "./doors dev", "TemplateReloadIT, and by hand",
          "./doors test", "TutorialIT; its parts are this one's brothers",
          "./doors bench", "takes an hour",
          "./doors new", "StarterIT",
          "./doors add", "AddedCapabilitiesIT",
          "./doors promote", "TutorialIT",
          "./doors decide", "DecideCommandTest",
          "./doors map --diff", "MapCommandTest",
          "./doors drift", "EveryProjectIT");

  private static final Set<String> WAITING = Set.of("--watch", "--follow");
  private static final int NOT_KNOWN = 3;

  @TempDir Path folder;

  @Test
  void everyOneCanBeTyped() throws Exception {
    List<String> failed = new ArrayList<>();
    try (Learner learner = new Learner("commands", folder).inANewProject("--sample", "full")) {
      Set<String> commands = commands();
      assertTrue(commands.size() > 15, commands::toString);
      for (String command : commands) {
        if (!needsDoors(command)) {
          learner.tries(command, expected(command)).ifPresent(failed::add);
        }
      }
      learner.runs();
      for (String command : commands) {
        if (needsDoors(command)) {
          learner.tries(command, expected(command)).ifPresent(failed::add);
        }
      }
      learner.tries(callOfTheReadme(), 0).ifPresent(failed::add);
    }
    assertEquals(List.of(), failed);
  }

  private static boolean needsDoors(String command) {
    return command.startsWith("./doors trace");
  }

  private static int expected(String command) {
    return command.matches("\\./doors trace [0-9a-f]+") ? NOT_KNOWN : 0;
  }

  private static Set<String> commands() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path page : pages()) {
      String text = Files.readString(page).replaceAll("\\\\\\n\\s*", "");
      INLINE.matcher(text).results().forEach(it -> found.add(it.group(1)));
      BLOCK
          .matcher(text)
          .results()
          .flatMap(block -> IN_SHELL.matcher(block.group(1)).results())
          .forEach(it -> found.add(it.group().split(" {2}")[0].strip()));
    }
    found.removeIf(command -> command.contains("<"));
    found.removeIf(command -> WAITING.stream().anyMatch(command::contains));
    found.removeIf(command -> ELSEWHERE.keySet().stream().anyMatch(command::startsWith));
    return found;
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Repository.ROOT.resolve("README.md")));
    try (Stream<Path> documents = Files.walk(Repository.ROOT.resolve("docs"))) {
      documents
          .filter(page -> page.toString().endsWith(".md"))
          .filter(page -> !page.endsWith("commands.md"))
          .forEach(pages::add);
    }
    return pages;
  }

  /** What it posts, answered with a new order. */
  private static String callOfTheReadme() {
    try {
      String readme = Files.readString(Repository.ROOT.resolve("README.md"));
      return BLOCK
          .matcher(readme)
          .results()
          .map(block -> block.group(1).strip())
          .filter(block -> block.startsWith("curl "))
          .findFirst()
          .orElseThrow()
          .replaceFirst("^curl ", "curl --fail ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
