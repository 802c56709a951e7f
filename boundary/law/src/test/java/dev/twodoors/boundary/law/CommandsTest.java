package dev.twodoors.boundary.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.engine.judge.Rules;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What documents say about {@code ./doors} can be typed. */
class CommandsTest {
  /** A command as it is typed, until its line, its cell or its code ends. */
  private static final Pattern TYPED = Pattern.compile("\\./doors ([a-z][a-z-]*)([^`|#&\\n]*)");

  private static final Pattern OPTION = Pattern.compile("(?<= |`)--[a-z][a-z-]*");
  private static final Pattern RULE = Pattern.compile(" ([a-z]+(?:-[a-z]+)+)");

  @Test
  void theReadmeListsAllThatThisRepositoryIsFor() {
    assertListed("README.md", Set.of("drift", "remove-sample", "version"));
  }

  @Test
  void theReadmeOfAProjectListsAllThatAProjectIsFor() {
    assertListed(
        "archetype/overlay/every/README.md", Set.of("new", "bench", "remove-sample", "version"));
  }

  private static void assertListed(String readme, Set<String> leftOut) {
    var wanted = Commands.names();
    wanted.removeAll(leftOut);
    var rows =
        String.join(
            "\n",
            Document.of(readme).table("command").stream()
                .map(row -> String.join(" | ", row))
                .toList());
    assertEquals(wanted, new Document(readme, rows).groups(TYPED.pattern()));
  }

  @Test
  void everyCommandHasItsNameAndItsOptions() {
    assertEquals(
        List.of(),
        Document.all().stream()
            .flatMap(
                page ->
                    TYPED
                        .matcher(page.text().replaceAll("\\\\\\n\\s*", ""))
                        .results()
                        .flatMap(CommandsTest::mistakes)
                        .map(mistake -> page.name() + ": " + mistake))
            .toList());
  }

  @Test
  void theCommandLineReadsWhatDocumentsShow() {
    assertEquals(List.of(), Document.all().stream().flatMap(TypedCommands::mistakes).toList());
  }

  @Test
  void aMistakeInACommandIsFoundWhereverItStands() {
    assertEquals(
        3,
        TypedCommands.mistakes(
                new Document(
                    "page",
                    """
                    Type `./doors token one two`, or `./doors token`:

                    ```sh
                    ./doors check --date soon    # a day
                    ```

                    ```text
                      fix  ./doors map --dif main  (the other team)
                    ```
                    """))
            .count());
  }

  private static Stream<String> mistakes(MatchResult typed) {
    var command = typed.group(1);
    if (!Commands.names().contains(command)) {
      return Stream.of("there is no ./doors " + command);
    }
    var known = Commands.options(command);
    var options =
        OPTION
            .matcher(typed.group(2))
            .results()
            .map(MatchResult::group)
            .filter(option -> !known.contains(option))
            .map(option -> "./doors " + command + " has no " + option);
    var rules =
        RULE.matcher(command.equals("explain") ? typed.group(2) : "")
            .results()
            .map(found -> found.group(1))
            .filter(rule -> Rules.find(rule).isEmpty())
            .map(rule -> "there is no rule " + rule);
    return Stream.concat(options, rules);
  }

  @Test
  void everyOptionBesideACommandIsOneOfIt() {
    assertEquals(
        List.of(),
        Stream.of(
                "README.md", "archetype/overlay/every/README.md", "docs/how-to/version-the-api.md")
            .flatMap(page -> Document.of(page).table("command").stream())
            .flatMap(
                row -> {
                  var known = Commands.options(row.getFirst().split("[ `]")[2]);
                  return OPTION
                      .matcher(String.join(" ", row))
                      .results()
                      .map(MatchResult::group)
                      .filter(option -> !known.contains(option))
                      .map(option -> option + " in " + row);
                })
            .toList());
  }
}
