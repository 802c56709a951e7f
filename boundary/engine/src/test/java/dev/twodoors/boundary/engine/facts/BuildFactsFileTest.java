package dev.twodoors.boundary.engine.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.code.Library;
import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.BuildFacts.Route;
import dev.twodoors.boundary.engine.facts.BuildFacts.Setting;
import dev.twodoors.boundary.engine.facts.BuildFacts.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildFactsFileTest {
  private static final BuildFacts BUILT =
      BuildFacts.of(
          List.of(
              BuildFacts.ofSettings(
                  Map.of(
                      "quarkus.qute.suffixes", new Setting("page", "the pom"),
                      "quarkus.http.port", new Setting("1", "the pom"))),
              BuildFacts.ofRoutes(
                  List.of(
                      new Route("GET", "/kit/{id}", "com.example.Kit", "page"),
                      new Route("ANY", "/raw", "", ""))),
              BuildFacts.ofTemplates(
                  List.of(
                      new Template("Kit/made.html", "<a href=\"/kit/1\">", "made by the kit", true),
                      new Template("Own/own.html", "<a href=\"/filtered\">", "web", true),
                      new Template("Own/text.txt", "plain", "web", true)))));

  @TempDir private Path root;

  private DoorFacts facts(BuildFacts... build) {
    var layout = Layout.of(root, Map.of("web", "web"));
    var sources =
        layout.sources(layout.doors().getFirst(), new Library(any -> null), LocalDate.EPOCH);
    return FactCollector.collect(build.length == 0 ? sources : sources.withBuild(build[0]));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
  }

  @BeforeEach
  void project() throws IOException {
    Files.createDirectories(root.resolve("web/src/main/java"));
    Files.createDirectories(root.resolve("web/target/classes"));
    write("web/src/main/resources/templates/Own/own.html", "written");
    write("web/src/main/resources/application.properties", "a=1\n");
    write("pom.xml", "<project/>");
  }

  @Test
  void aCheckWithoutABuildKnowsWhatTheLastOneKnew() {
    BuildFactsFile.write(facts(BUILT));
    var facts = facts();
    assertEquals("page", facts.settings().get("quarkus.qute.suffixes").orElseThrow());
    assertEquals(
        Set.of("GET /kit/{id}", "GET /raw", "POST /raw"),
        facts.libraries().served().stream()
            .map(ServedByLibrary::shown)
            .filter(shown -> shown.startsWith("GET") || shown.startsWith("POST"))
            .collect(java.util.stream.Collectors.toSet()));
    assertEquals(
        List.of("made by the kit"),
        facts.web().links().stream().map(BuildFactsFileTest::file).toList());
  }

  private static String file(dev.twodoors.boundary.engine.facts.Template.Link link) {
    return link.place().where().file();
  }

  @Test
  void nothingIsKeptThatNobodyAskedForOrThatFilesSay() throws IOException {
    BuildFactsFile.write(facts(BUILT));
    var kept = Files.readString(root.resolve("web/target/boundary/build.json"));
    assertTrue(kept.contains("quarkus.qute.suffixes"), kept);
    assertTrue(!kept.contains("quarkus.http.port") && !kept.contains("Own/"), kept);
  }

  @Test
  void whatTheBuildMakesOfAFileIsJudged() {
    assertEquals(
        Set.of("/kit/{}", "/filtered"),
        facts(BUILT).web().links().stream()
            .map(link -> (Target.Absolute) link.target())
            .map(to -> to.path().toString().replace("/1", "/{}"))
            .collect(java.util.stream.Collectors.toSet()));
  }

  @Test
  void anotherPomOrSettingMakesItOld() throws IOException {
    BuildFactsFile.write(facts(BUILT));
    write("web/src/main/resources/application-prod.properties", "b=1\n");
    assertEquals(List.of(), facts().libraries().served());
    BuildFactsFile.write(facts(BUILT));
    assertEquals(8, facts().libraries().served().size());
    write("web/pom.xml", "<project/>");
    assertEquals(List.of(), facts().libraries().served());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pom.xml",
        "web/pom.xml",
        "web/src/main/resources/application-prod.yaml",
        "web/src/main/resources/META-INF/microprofile-config.properties",
        "web/src/main/resources/META-INF/orm.xml",
        "web/src/main/resources/deeper/orm.xml",
        "web/src/main/resources/templates/Own/own.html",
        "web/src/main/resources/other.properties",
        "web/src/main/java/Own.java"
      })
  void saysOfWhichFilesItDepends(String file) throws IOException {
    BuildFactsFile.write(facts(BUILT));
    write(file, "<changed/>");
    assertEquals(facts().libraries().served().isEmpty(), BuildFactsFile.isGiven(file), file);
  }

  @Test
  void whatCannotBeReadIsNotThere() throws IOException {
    write("web/target/boundary/build.json", "{");
    assertEquals(List.of(), facts().knownToBuild().shown());
  }

  @Test
  void saysWhatOnlyTheBuildKnows() {
    assertEquals(
        List.of(
            "quarkus.qute.suffixes, set by the pom",
            "GET /kit/{id} by com.example.Kit.page",
            "ANY /raw",
            "template Kit/made.html of made by the kit"),
        facts(BUILT).knownToBuild().shown());
  }

  @Test
  void aClassOfTheProjectThatAFileMapsIsAnEntity() throws IOException {
    var name = BuildFactsFileTest.class.getName();
    compiled();
    assertTrue(!facts().persistence().isEntity(name));
    BuildFactsFile.write(facts(BuildFacts.ofEntities(List.of(name, "of.a.Library"))));
    var facts = facts();
    assertTrue(facts.persistence().isEntity(name));
    assertEquals(List.of("entity " + name), facts.knownToBuild().shown());
    write("web/src/main/resources/META-INF/orm.xml", "<entity-mappings/>");
    assertTrue(!facts().persistence().isEntity(name));
  }

  private void compiled() throws IOException {
    var name = BuildFactsFileTest.class.getName().replace('.', '/') + ".class";
    var to = root.resolve("web/target/classes").resolve(name);
    Files.createDirectories(to.getParent());
    try (var bytes = BuildFactsFileTest.class.getResourceAsStream("/" + name)) {
      Files.write(to, bytes.readAllBytes());
    }
  }

  @Test
  void aMethodOfTheProjectThatOnlyTheBuildFoundIsAnEndpoint() throws IOException {
    compiled();
    var route =
        new Route(
            "POST", "/odd/{id}", BuildFactsFileTest.class.getName(), "whatCannotBeReadIsNotThere");
    var facts = facts(BuildFacts.ofRoutes(List.of(route)));
    assertEquals(
        List.of("POST /odd/{id}"), facts.endpoints().stream().map(Endpoint::shown).toList());
    assertEquals(List.of(), facts.libraries().served());
    assertEquals(new Module("web", Layer.WEB), facts.door());
  }
}
