package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.twodoors.boundary.console.Browser;
import dev.twodoors.boundary.console.Console;
import dev.twodoors.boundary.console.Exported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {

  @TempDir Path folder;
  private final Console console = Console.start("bakery", Map.of(), Path.of("none"));
  private final Browser browser = new Browser(console.address());
  private CommandRun doors;

  @BeforeEach
  void makeProject() throws Exception {
    doors = new CommandRun(SampleProject.in(folder));
  }

  @AfterEach
  void stop() {
    console.close();
  }

  @Test
  void saysHowToStartWhatDoesNotRun() {
    assertEquals(3, doors.run("trace"));
    assertEquals(
        "bakery does not run on this machine.\n  Start it: ./doors run", doors.err().strip());
  }

  @Test
  void saysWhenARunHasNoConsole() throws IOException {
    runs("web http://localhost:1/");
    assertEquals(3, doors.run("trace"));
    assertTrue(doors.err().contains("bakery runs without a console."), doors::err);
  }

  @Test
  void saysWhenTheConsoleIsGone() throws IOException {
    runs("console http://localhost:1/");
    assertEquals(1, doors.run("trace"));
    assertTrue(doors.err().contains("http://localhost:1/ does not answer"), doors::err);
  }

  @Test
  void refusesATextThatIsNoTraceId() throws IOException {
    runsWithConsole();
    assertEquals(2, doors.run("trace", "4bf92f35"));
    assertTrue(doors.err().startsWith("'4bf92f35' is no trace id"), doors::err);
    assertEquals(2, doors.run("trace", Exported.trace(1), "--follow"));
  }

  @Test
  void saysThatACallIsNotKnown() throws IOException {
    runsWithConsole();
    assertEquals(3, doors.run("trace", Exported.trace(1)));
    assertTrue(
        doors.err().contains("No call with the trace id " + Exported.trace(1) + " is known."),
        doors::err);
  }

  @Test
  void listsTheLastCallsTheNewestLast() throws IOException {
    runsWithConsole();
    assertEquals(0, doors.run("trace"));
    assertEquals("No calls yet. Use a door, and its calls appear here.\n", doors.out());
    for (int trace = 1; trace <= 25; trace++) {
      browser.export(Exported.call("web", trace, "Found"));
    }
    assertEquals(0, doors.run("trace"));
    List<String> lines = doors.out().lines().toList();
    assertEquals(20, lines.size());
    assertTrue(lines.getFirst().startsWith(Exported.trace(6)), lines::toString);
    assertTrue(
        lines
            .getLast()
            .matches(
                Exported.trace(25)
                    + "  \\S+  web  200   20.0 ms   1 SQL  GET /products/1  catalog.view Found"),
        lines::getLast);
  }

  @Test
  void showsACallAsATree() throws IOException {
    runsWithConsole();
    browser.export(Exported.call("web", 1, "Found"));
    assertEquals(0, doors.run("trace", Exported.trace(1)));
    assertEquals(
        """
          20.0 ms  └─ GET /products/1  200
           4.0 ms     └─ capability catalog.view  Found
                         │  owner catalog, person 421d65dde29e, request key replayed, audit record written
           2.0 ms        └─ SQL select * from product
        """,
        doors.out().substring(doors.out().indexOf('\n') + 1));
  }

  @Test
  void goesOnWithEachNewCall() throws Exception {
    runsWithConsole();
    browser.export(Exported.call("web", 1, "Found"));
    Thread following = Thread.ofPlatform().start(() -> doors.run("trace", "--follow"));
    try {
      awaitTold(1);
      browser.export(Exported.call("api", 2, "Found"));
      awaitTold(2);
    } finally {
      following.interrupt();
      following.join(Duration.ofSeconds(30));
    }
    assertEquals(2, doors.out().lines().count());
  }

  private void awaitTold(int trace) throws InterruptedException {
    for (int tried = 0; tried < 300 && !doors.out().contains(Exported.trace(trace)); tried++) {
      Thread.sleep(50);
    }
    assertTrue(doors.out().contains(Exported.trace(trace)), doors::out);
  }

  @Test
  void tellsProgramsInJson() throws IOException {
    runsWithConsole();
    browser.export(Exported.call("web", 1, "Found"));
    browser.export(Exported.call("api", 2, "Found"));
    ObjectMapper json = new ObjectMapper();
    assertEquals(0, doors.run("trace", "--json"));
    List<String> lines = doors.out().lines().toList();
    assertEquals(2, lines.size());
    assertEquals("api", json.readTree(lines.getLast()).path("door").asText());
    assertEquals(0, doors.run("trace", Exported.trace(1), "--json"));
    JsonNode call = json.readTree(doors.out());
    assertEquals(Exported.trace(1), call.path("trace").asText());
    assertEquals(
        "select * from product", call.findValue("steps").findValues("text").getLast().asText());
  }

  private void runsWithConsole() throws IOException {
    runs("web http://localhost:1/ and console " + console.address());
  }

  /** As ./doors run notes it, with this process as the one that runs. */
  private void runs(String addresses) throws IOException {
    ProcessHandle self = ProcessHandle.current();
    long started = self.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    Path run = Files.createDirectories(folder.resolve(".doors/local/run"));
    Files.writeString(
        run.resolve("launcher"),
        self.pid() + "-" + started + "\n" + addresses + "\n" + run.toAbsolutePath() + "\n");
  }
}
