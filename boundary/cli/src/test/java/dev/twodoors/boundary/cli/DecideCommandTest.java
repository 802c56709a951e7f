package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecideCommandTest {

  @TempDir Path folder;
  private CommandRun doors;

  @BeforeEach
  void makeProject() throws Exception {
    doors = new CommandRun(SampleProject.in(folder));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yes,A phone keeps its own list.|-> web-actions, marked @UiOnly
          no,yes                         |-> domain: a value type, a method of an aggregate
          no,no,no,yes                   |-> web-actions: an endpoint that calls capabilities
          no,no,no,no,yes                |-> public-api: an operation with models of its own
          no,no,no,no,no                 |None of the five.
          """)
  void theFirstYesDecides(String answers, String place) {
    assertEquals(0, doors.run("decide", "--answers", answers), doors::err);
    assertTrue(doors.out().contains("\n" + place), doors::out);
  }

  @Test
  void printsWhatToDeclareOfACapability() {
    decide("no,no,yes,orders.remind,no,own_web,low");
    assertTrue(
        doors
            .out()
            .endsWith(
                """
                -> shared-services: a capability, one class

                  web door   allowed: our own pages need it
                  api door   refused: only our own pages need it, and an operation is a promise (door-not-declared)

                Paste it into RemindOrder.java, in the package orders of shared-services:

                    import static dev.twodoors.boundary.Consumer.OWN_WEB;
                    import static dev.twodoors.boundary.Kind.SUPPORTING;
                    import static dev.twodoors.boundary.Risk.LOW;
                    import dev.twodoors.boundary.Capability;
                    import dev.twodoors.boundary.Command;
                    import jakarta.annotation.security.DenyAll;

                    @Capability(
                        id = "orders.remind",
                        kind = SUPPORTING,
                        risk = LOW,
                        consumers = OWN_WEB)
                    @DenyAll // nobody may, until you name the roles: @RolesAllowed(...)
                    public class RemindOrder implements Command<RemindOrder.Input, RemindOrder.Outcome>

                Or let it be written, with all its doors and tests:

                    ./doors add capability orders.remind --kind SUPPORTING --risk LOW --consumers OWN_WEB
                """),
        doors::out);
  }

  @Test
  void saysWhyAnOperationIsNeeded() {
    decide("no,no,yes,orders.find,yes,mobile,high");
    assertTrue(doors.out().contains("  web door   refused: our own pages are not among"));
    assertTrue(
        doors
            .out()
            .contains(
                "  api door   needed: it is core business, mobile clients need it and security and"
                    + " audit look at it closely (api-missing)\n"),
        doors::out);
    assertTrue(doors.out().contains("public class FindOrder implements Query<"), doors::out);
  }

  @Test
  void speedMayComeFirstForAsLongAsTheRuleAllows() {
    decide("no,no,yes,orders.remind,no,OWN_WEB+MOBILE,medium,yes", "--date", "2026-12-01");
    assertTrue(doors.out().contains("  api door   may wait until 2027-05-30, then"), doors::out);
    assertTrue(
        doors
            .out()
            .contains(
                """
                        consumers = {OWN_WEB, MOBILE},
                        speedFirstUntil = "2027-05-30")
                """),
        doors::out);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          perhaps            |Answer 1: 'perhaps' is neither yes nor no.
          no,yes,no          |'no' answers nothing: 2 answers were enough to decide.
          no                 |Answer 2 of --answers, to '2. Is it a rule that always holds, such as stock
          yes                |Answer 2 of --answers, to 'Why will no other program need it? One sentence'
          yes,cart           |Answer 2: The reason stands in code: one sentence of 10 to 200
          no,no,yes,Place    |Answer 4: 'Place' is no id of a capability
          no,no,yes,a.b,no,me|Answer 6: There is no consumer 'ME'. There are: OWN_WEB
          """)
  void saysWhichAnswerIsWrong(String answers, String says) {
    assertEquals(2, doors.run("decide", "--answers", answers));
    assertTrue(doors.err().startsWith(says), doors::err);
  }

  private void decide(String answers, String... more) {
    var line = new ArrayList<>(List.of("decide", "--answers", answers));
    line.addAll(List.of(more));
    assertEquals(0, doors.run(line.toArray(String[]::new)), doors::err);
  }
}
