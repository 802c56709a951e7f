package dev.twodoors.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.template.Drift.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftTest {

  @TempDir Path folder;
  private Repository repository;
  private Path project;

  @BeforeEach
  void make() throws IOException {
    repository = Repository.in(folder);
    for (String name : new String[] {"a", "b", "c", "d", "e"}) {
      repository.with("app/" + name, name + "\n");
    }
    project = folder.resolve("project");
    NewProject.of(repository.template(), Repository.answers("full")).writeInto(project);
  }

  @Test
  void isNothingAtFirst() throws IOException {
    assertEquals(Map.of(), Drift.of(project, repository.template()).files());
  }

  @Test
  void tellsTheSidesApart() throws IOException {
    Files.writeString(project.resolve("app/a"), "here\n");
    Files.delete(project.resolve("app/b"));
    repository.with("app/c", "there\n");
    repository.with("app/d", "there\n");
    Files.writeString(project.resolve("app/d"), "here\n");
    Files.delete(repository.root().resolve("app/e"));
    repository.with("app/f", "new\n");
    assertEquals(
        Map.of(
            "app/a", Change.CHANGED_HERE,
            "app/b", Change.DELETED_HERE,
            "app/c", Change.CHANGED_IN_TEMPLATE,
            "app/d", Change.CHANGED_ON_BOTH_SIDES,
            "app/e", Change.DELETED_IN_TEMPLATE,
            "app/f", Change.ADDED_IN_TEMPLATE),
        Drift.of(project, repository.template()).files());
  }

  @Test
  void knowsTheSameChangeOnBothSides() throws IOException {
    repository.with("app/a", "both\n");
    Files.writeString(project.resolve("app/a"), "both\n");
    assertEquals(
        Map.of("app/a", Change.SAME_CHANGE), Drift.of(project, repository.template()).files());
  }

  @Test
  void saysWhereALineageIsMissingOrBroken() throws IOException {
    Path lineage = project.resolve(Lineage.FILE);
    Files.writeString(lineage, "{ \"version\": \"3.0\",\n oh }");
    TemplateException broken =
        assertThrows(TemplateException.class, () -> Drift.of(project, repository.template()));
    assertTrue(broken.getMessage().contains("template.json:2: "), broken::getMessage);
    Files.delete(lineage);
    TemplateException missing =
        assertThrows(TemplateException.class, () -> Drift.of(project, repository.template()));
    assertTrue(missing.getMessage().startsWith("There is no .doors/template.json"));
  }
}
