package dev.twodoors.boundary.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.maven.dependency.ArtifactCoords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OneVersionTest {

  @Test
  void namesTheExtensionsOfEachVersionAndWhatToDo() {
    var conflict =
        OneVersion.conflict(
                List.of(
                    jar("dev.twodoors", "boundary", "1.1.0"),
                    jar("dev.twodoors", "boundary-web", "1.0.0"),
                    jar("dev.twodoors", "boundary-http", "1.1.0")))
            .orElseThrow();
    assertTrue(
        conflict.contains("\n  1.0.0: boundary-web\n  1.1.0: boundary, boundary-http\n"), conflict);
    assertTrue(conflict.contains("boundary-project, the parent in the project's pom.xml"));
  }

  @Test
  void looksAtItsOwnOnly() {
    assertEquals(
        Optional.empty(),
        OneVersion.conflict(
            List.of(
                jar("dev.twodoors", "boundary", "1.1.0"),
                jar("dev.twodoors", "boundary-store", "1.1.0"),
                jar("dev.twodoors", "shop-domain", "7"),
                jar("com.acme", "boundary-stones", "3"))));
  }

  private static ArtifactCoords jar(String group, String artifact, String version) {
    return ArtifactCoords.jar(group, artifact, version);
  }
}
