package dev.twodoors.boundary.engine.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.code.InputProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PomTest {
  @TempDir Path root;
  private final List<InputProblem> problems = new ArrayList<>();

  private Optional<Pom> read(String xml) throws IOException {
    Files.createDirectories(root.resolve("web"));
    Files.writeString(root.resolve("web/pom.xml"), xml);
    return Pom.read(root, "web", problems);
  }

  private static final String WHOLE =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <parent><groupId>shop</groupId><artifactId>parent</artifactId></parent>
        <artifactId>web</artifactId>
        <dependencyManagement><dependencies>
          <dependency><groupId>shop</groupId><artifactId>managed</artifactId></dependency>
        </dependencies></dependencyManagement>
        <dependencies>
          <dependency>
            <groupId>${project.groupId}</groupId><artifactId>api</artifactId>
            <exclusions><exclusion><groupId>*</groupId><artifactId>x</artifactId></exclusion></exclusions>
          </dependency>
        </dependencies>
        <profiles><profile><id>p</id><dependencies>
          <dependency><groupId>other</groupId><artifactId>api</artifactId></dependency>
        </dependencies></profile></profiles>
      </project>
      """;

  @Test
  void readsItsNameAndItsDependenciesAndThoseOfProfiles() throws IOException {
    var pom = read(WHOLE).orElseThrow();
    assertEquals("shop", pom.groupId());
    assertEquals("web", pom.artifactId());
    assertEquals(
        List.of("${project.groupId}:api web/pom.xml:8", "other:api web/pom.xml:14"),
        pom.dependencies().stream()
            .map(on -> on.groupId() + ":" + on.artifactId() + " " + on.where())
            .toList());
  }

  @Test
  void aModuleIsKnownByBothNames() throws IOException {
    var dependencies = read(WHOLE).orElseThrow().dependencies();
    var api = new Pom("pom.xml", "shop", "api", List.of());
    assertTrue(dependencies.get(0).isOn(api));
    assertFalse(dependencies.get(1).isOn(api));
    assertTrue(dependencies.get(1).isOn(new Pom("pom.xml", "other", "api", List.of())));
    assertFalse(dependencies.get(0).isOn(new Pom("pom.xml", "shop", "apis", List.of())));
  }

  @Test
  void aGroupOfItsOwnWins() throws IOException {
    var own = WHOLE.replace("<artifactId>web", "<groupId>mine</groupId><artifactId>web");
    assertEquals("mine", read(own).orElseThrow().groupId());
  }

  @Test
  void neverReadsOtherFiles() throws IOException {
    Files.writeString(root.resolve("secret"), "secret");
    var xml =
        String.format(
            Locale.ROOT,
            "<!DOCTYPE project [<!ENTITY s SYSTEM \"%s\">]><project><artifactId>&s;</artifactId></project>",
            root.resolve("secret").toUri());
    assertFalse(read(xml).map(Pom::artifactId).orElse("").contains("secret"));
  }

  @Test
  void saysWhereItIsBroken() throws IOException {
    assertTrue(read("<project>\n<artifactId>web</project>").isEmpty());
    assertEquals("web/pom.xml:2  cannot be read as a pom", problems.getFirst().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<project>\n<artifactId>web",
        "<project><dependencies/><dependencies/></project>"
      })
  void saysOfWhatMavenCannotReadThatItIsNoPom(String xml) throws IOException {
    assertTrue(read(xml).isEmpty());
    assertEquals("cannot be read as a pom", problems.getFirst().message());
  }

  @Test
  void aModuleWithoutOneHasNoFacts() {
    assertTrue(Pom.read(root, "nowhere", problems).isEmpty());
    assertEquals(List.of(), problems);
  }

  private void write(String file, String content) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), content);
  }

  private static String with(String artifact, String more) {
    return "<dependencies><dependency><artifactId>"
        + artifact
        + "</artifactId>"
        + more
        + "</dependency></dependencies>";
  }

  private List<String> artifacts() {
    return Pom.read(root, "web", problems).orElseThrow().dependencies().stream()
        .map(on -> on.artifactId() + " " + on.where())
        .toList();
  }

  @Test
  void whatIsThereForTestsOnlyIsNotBuiltWith() throws IOException {
    write("web/pom.xml", "<project>" + with("t", "<scope>test</scope>") + "</project>");
    var pom = Pom.read(root, "web", problems).orElseThrow();
    assertTrue(pom.dependencies().getFirst().test());
    assertEquals(Optional.empty(), pom.where("t"));
    write("web/pom.xml", "<project>\n" + with("t", "<scope>compile</scope>") + "</project>");
    pom = Pom.read(root, "web", problems).orElseThrow();
    assertEquals("web/pom.xml:2", pom.where("t").orElseThrow().toString());
  }

  @Test
  void readsWhatParentsInTheProjectAdd() throws IOException {
    write("web/pom.xml", "<project><parent/></project>");
    write(
        "pom.xml",
        "<project><parent><relativePath>parent</relativePath></parent>"
            + with("b", "")
            + "</project>");
    write(
        "parent/pom.xml",
        "<project><parent><relativePath/></parent>" + with("c", "") + "</project>");
    assertEquals(List.of("b pom.xml:1", "c parent/pom.xml:1"), artifacts());
  }

  @Test
  void leavesOutParentsOutsideTheProjectAndEndsInACircle() throws IOException {
    write(
        "web/pom.xml",
        "<project><parent><relativePath>../../pom.xml</relativePath></parent></project>");
    assertEquals(List.of(), artifacts());
    write(
        "web/pom.xml", "<project><parent><relativePath>pom.xml</relativePath></parent></project>");
    assertEquals(List.of(), artifacts());
  }
}
