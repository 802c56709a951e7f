package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class DoorsTest {

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void makeProject() throws Exception {
    System.setProperty("doors.root", SampleProject.in(folder).toString());
  }

  @AfterEach
  void forgetProject() {
    System.clearProperty("doors.root");
  }

  @Test
  void showsANewcomerWhatThereIs() {
    assertEquals(0, doors());
    assertTrue(out.toString().contains("./doors run       and open the address it prints"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "dev",
        "check",
        "trace",
        "monitoring",
        "map",
        "explain",
        "add",
        "promote",
        "test",
        "bench",
        "token",
        "version"
      })
  void explainsEachCommand(String command) {
    assertEquals(0, doors(command, "--help"));
    assertTrue(out.toString().startsWith("Usage: ./doors " + command), out::toString);
  }

  @Test
  void mintsATokenAndPrintsNothingElse() {
    assertEquals(0, doors("token", "baker", "--expires-in", "15m"));
    assertTrue(out.toString().strip().matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+"), out::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "nonsense|There is no command './doors nonsense'.",
        "chekc|There is no command './doors chekc'. Did you mean check?",
        "help nonsense|There is no command 'nonsense'. ./doors help lists them all.",
        "check --bilnd|./doors check has no option '--bilnd'. Did you mean --blind?",
        "version now|./doors version takes no 'now'.",
        "explain xyz|There is no rule 'xyz'. ./doors explain lists them all.",
        "token|Whose token? The users are: baker, guest.",
        "contract --release new"
            + "|Invalid value for option '--release': 'new' is no version; write it like 1.2.0",
        "token nobody|There is no user 'nobody'. The users are: baker, guest.",
        "token bakre|There is no user 'bakre'. Did you mean baker? The users are: baker, guest.",
      })
  void saysWhatIsWrongWithWhatWasTyped(String typed, String said) {
    assertEquals(2, doors(typed.split(" ")));
    assertEquals(said, err.toString().lines().findFirst().orElseThrow());
  }

  @Test
  void saysHowAPortIsWrittenForEachDoor() {
    assertEquals(2, doors("run", "--no-build", "--port", "9380"));
    String said = err.toString();
    assertTrue(said.startsWith("--port needs a door and a number, such as --port "), said);
    assertTrue(said.contains("=9380, not '9380'.") && said.contains(" or --port "), said);
  }

  @Test
  void wordsAnErrorWithoutAStackTrace() {
    System.setProperty("doors.root", folder.resolveSibling("nowhere").toString());
    assertEquals(3, doors("token", "baker"));
    assertTrue(err.toString().strip().lines().count() == 2, err::toString);
  }

  @Test
  void showsWhereAnErrorComesFromWhenAsked() {
    System.setProperty("doors.root", folder.resolveSibling("nowhere").toString());
    assertEquals(3, doors("token", "baker", "--verbose"));
    assertTrue(err.toString().contains("at dev.twodoors.boundary"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"back=9000", "web=70000", "web=word"})
  void refusesAPortThatCannotBe(String port) {
    assertEquals(2, doors("run", "--no-build", "--port", port));
    assertFalse(err.toString().contains("\tat "));
  }

  @Test
  void saysWhichPasswordAnExistingDatabaseNeeds() {
    assertEquals(2, doors("run", "--database-url", "jdbc:postgresql://localhost:5432/bakery"));
    assertTrue(err.toString().contains("DATABASE_OWNER_PASSWORD"));
  }

  @Test
  void refusesToThrowAwayTheDataOfAnExistingDatabase() {
    assertEquals(2, doors("run", "--fresh", "--database-url", "jdbc:postgresql://localhost/b"));
  }

  @Test
  void namesTheSettingThatAMavenCommandMisses() {
    assertEquals(3, doors("bench"));
    assertTrue(err.toString().contains("bench.maven.arguments"));
  }

  @Test
  void tellsItsVersion() {
    assertEquals(0, doors("version"));
    assertTrue(
        out.toString().matches("doors \\d+\\.\\S+, PostgreSQL 18\\.\\S+, Java \\S+, .+\\s+"));
  }

  private int doors(String... arguments) {
    CommandLine line = Doors.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
