package dev.twodoors.boundary.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSecretsTest {
  @TempDir Path folder;

  @Test
  void marksTheCookiesOfOneProjectAlike() throws IOException {
    var project = SampleProject.in(folder);
    assertEquals(
        LocalSecrets.of(ProjectSettings.of(project)).mark(),
        LocalSecrets.of(ProjectSettings.of(project)).mark());
  }

  @Test
  void marksTheCookiesOfTwoProjectsOtherwise() throws IOException {
    assertNotEquals(
        LocalSecrets.of(ProjectSettings.of(SampleProject.in(folder.resolve("one")))).mark(),
        LocalSecrets.of(ProjectSettings.of(SampleProject.in(folder.resolve("two")))).mark());
  }

  @Test
  void marksNothingThatIsNeverWrittenDown() {
    assertTrue(LocalSecrets.inMemory().mark().isEmpty());
  }
}
