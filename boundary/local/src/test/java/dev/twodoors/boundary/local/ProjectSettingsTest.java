package dev.twodoors.boundary.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectSettingsTest {

  @TempDir Path folder;

  @Test
  void areFoundFromAnySubFolder() throws Exception {
    Path root = SampleProject.in(folder.resolve("Bäckerei am Eck"));
    Path deep = Files.createDirectories(root.resolve("pages/src/main/java"));
    assertEquals(root.toAbsolutePath(), ProjectSettings.of(deep).root());
    assertEquals("bakery", ProjectSettings.of(deep).projectName());
  }

  @Test
  void sayWhereTheyWereLookedFor() {
    LocalProblem problem =
        assertThrows(LocalProblem.class, () -> ProjectRoot.above(folder.resolve("x")));
    assertTrue(problem.getMessage().startsWith("There is no doors.properties in " + folder));
  }

  @Test
  void holdDoorsAndUsers() throws Exception {
    ProjectSettings settings = ProjectSettings.of(SampleProject.in(folder));
    assertEquals("web, api", settings.doorNames());
    assertEquals("pages", settings.door("web").module());
    assertEquals(List.of("baker", "clerk"), settings.users().get(0).roles());
    LocalProblem problem = assertThrows(LocalProblem.class, () -> settings.door("back"));
    assertEquals("There is no door 'back'.\n  The doors are: web, api.", problem.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "project.name=bakery       | project.name=Bake shop   | project.name in | lower-case letters",
        "project.name=bakery       | x=                       | project.name in | is missing",
        "database.owner=bakery_owner | database.owner=a;drop  | database.owner in | underscores",
        "database.owner=bakery_owner | database.owner=bakery_app | database.user in | other than",
        "database.name=bakery      | database.name=template1  | database.name in | keeps for itself",
        "database.owner=bakery_owner | database.owner=pg_owner | database.owner in | keeps for itself",
        "database.user=bakery_app  | database.user=public     | database.user in | keeps for itself",
        "door.web.module=pages     | door.web.module=../pages | door.web.module in | folder",
        "door.web.debug-port=15005 | door.web.debug-port=70000 | door.web.debug-port in | 1 to 65535",
        "doors=web,api             | doors=web,web            | doors in | each once",
        "users=baker,guest         | users=baker,gast         | user.gast.password in | is missing",
        "user.guest.password=guest | user.guest.password=a$b  | user.guest.password in | without",
        "token.audience=bakery     | token.audienze=bakery    | token.audience in | is missing",
      })
  void nameTheKeyTheFileAndWhatIsAllowed(String line, String spoiled, String key, String rule)
      throws Exception {
    spoil(line, spoiled);
    LocalProblem problem = assertThrows(LocalProblem.class, () -> ProjectSettings.of(folder));
    assertTrue(problem.getMessage().contains("The setting " + key), problem.getMessage());
    assertTrue(
        problem.getMessage().contains(folder.resolve("doors.properties").toString()),
        problem.getMessage());
    assertTrue(problem.getMessage().contains(rule), problem.getMessage());
  }

  @Test
  void refuseKeysNobodyKnows() throws Exception {
    spoil("users=baker,guest", "users=baker,guest\nuser.beker.roles=baker");
    LocalProblem problem = assertThrows(LocalProblem.class, () -> ProjectSettings.of(folder));
    assertTrue(problem.getMessage().contains("user.beker.roles"), problem.getMessage());
  }

  @Test
  void takeTheLastOfAKeyFromFilesBesideTheFirst() throws Exception {
    Path root = SampleProject.in(folder);
    Files.writeString(root.resolve("doors-a.properties"), "project.name=roastery\n");
    assertEquals("roastery", ProjectSettings.of(root).projectName());
    Files.writeString(root.resolve("doors-b.properties"), "project.name=brewery\nbeer=ale\n");
    LocalProblem problem = assertThrows(LocalProblem.class, () -> ProjectSettings.of(root));
    assertTrue(problem.getMessage().contains("The settings beer in"), problem.getMessage());
    Files.writeString(root.resolve("doors-b.properties"), "project.name=brewery\n");
    assertEquals("brewery", ProjectSettings.of(root).projectName());
  }

  private void spoil(String line, String spoiled) throws IOException {
    Path file = SampleProject.in(folder).resolve(ProjectRoot.MARKER);
    String text = Files.readString(file);
    assertTrue(text.contains(line));
    Files.writeString(file, text.replace(line, spoiled));
  }
}
