package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitoringCommandTest {

  @TempDir Path folder;
  private CommandRun doors;

  @BeforeEach
  void makeProject() throws Exception {
    doors = new CommandRun(SampleProject.in(folder));
  }

  @Test
  void writesRulesADashboardAndHowTheDoorsOfThisProjectAreRead() throws Exception {
    assertEquals(0, doors.run("monitoring"));
    Path written = folder.resolve("target/monitoring");
    String read = Files.readString(written.resolve("prometheus.yml"));
    assertTrue(read.matches("(?s).*targets: \\[localhost:\\d+, localhost:\\d+\\].*"), read);
    assertTrue(Files.readString(written.resolve("alerts.yml")).contains("alert: CapabilityFails"));
    List<String> queries =
        new ObjectMapper()
            .readTree(written.resolve("dashboard.json").toFile())
            .findValuesAsText("expr");
    assertTrue(queries.size() > 8, queries::toString);
  }

  @Test
  void writesToTheFolderThatIsNamed() {
    Path other = folder.resolve("deploy/monitoring");
    assertEquals(0, doors.run("monitoring", other.toString()));
    assertTrue(Files.exists(other.resolve("alerts.yml")));
    assertTrue(doors.out().contains(other.resolve("alerts.yml").toString()), doors::out);
  }

  @Test
  void saysWhyItCannotWrite() throws Exception {
    Path file = Files.writeString(folder.resolve("taken"), "");
    assertEquals(3, doors.run("monitoring", file.toString()));
    assertTrue(doors.err().contains("Choose another folder"), doors::err);
  }
}
