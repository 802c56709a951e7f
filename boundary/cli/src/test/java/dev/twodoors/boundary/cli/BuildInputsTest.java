package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.cli.Stamps.Made;
import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildInputsTest {

  private static final String LOAF = "domain/src/main/java/bakery/Loaf.java";
  private static final String WEIGHS =
      "package bakery; public class Loaf { public int weigh() { return 500; } }";
  private static final String WEIGHS_MORE = WEIGHS.replace("500", "750");
  private static final String CONTRACT = "services/target/boundary/openapi.yaml";

  @TempDir Path root;
  private ProjectSettings settings;
  private BuildInputs inputs;

  @BeforeEach
  void buildBothDoors() throws Exception {
    SampleProject.in(root);
    settings = ProjectSettings.of(root);
    inputs = new BuildInputs(settings);
    write("pom.xml", "<project/>");
    module("domain");
    module("services", "domain");
    module("pages", "domain");
    compiled(LOAF, WEIGHS);
    compiled(
        "services/src/main/java/bakery/api/Loaves.java", "package bakery.api; class Loaves {}");
    write(CONTRACT, "openapi: 3.1.0");
    keep();
  }

  private void module(String name, String... uses) throws IOException {
    write(name + "/pom.xml", "<project/>");
    write(
        name + "/target/boundary/classpath-compile",
        Stream.of(uses)
            .map(used -> root.resolve(used).resolve("target/classes").toString())
            .collect(Collectors.joining(File.pathSeparator)));
  }

  private Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.fromMillis(System.nanoTime() / 1_000));
    return file;
  }

  private void compiled(String name, String text) throws IOException {
    Path file = write(name, text);
    Path classes = root.resolve(name.substring(0, name.indexOf('/'))).resolve("target/classes");
    Files.createDirectories(classes);
    OutputStream said = OutputStream.nullOutputStream();
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, said, said, "-proc:none", "-d", classes.toString(), file.toString());
    assertEquals(0, result);
    Stamps stamps = new Stamps(settings);
    stamps.keep(Made.classes, stamps.ofClasses());
  }

  private void keep() throws IOException {
    for (var door : inputs.stale(settings.doors()).entrySet()) {
      inputs.keep(door.getKey(), door.getValue());
    }
    assertEquals(List.of(), stale());
  }

  private List<String> stale() throws IOException {
    return inputs.stale(settings.doors()).keySet().stream().map(Door::name).toList();
  }

  @Test
  void aBodyOfAMethodNeedsNoBuild() throws Exception {
    compiled(LOAF, WEIGHS_MORE);
    assertEquals(List.of(), stale());
  }

  @Test
  void whatABuildSeesNeedsOne() throws Exception {
    compiled(LOAF, WEIGHS.replace("weigh", "scale"));
    assertEquals(List.of("api"), stale());
  }

  @Test
  void classesThatAreNotThoseOfTheSourcesTellNothing() throws Exception {
    write(LOAF, WEIGHS_MORE);
    assertEquals(List.of("api"), stale());
  }

  @Test
  void aModuleThatOnlyAProfileBuildsHasNoClasses() throws Exception {
    write("extra/pom.xml", "<project/>");
    write("extra/src/main/java/bakery/Extra.java", "package bakery; class Extra {}");
    compiled(LOAF, WEIGHS);
    Stamps stamps = new Stamps(settings);
    assertTrue(stamps.has(Made.classes, stamps.ofClasses()));
  }

  @Test
  void classesThatWereCleanedAwayAreNotThere() throws Exception {
    Files.move(root.resolve("domain/target/classes"), root.resolve("domain/target/away"));
    Stamps stamps = new Stamps(settings);
    assertFalse(stamps.has(Made.classes, stamps.ofClasses()));
  }

  @Test
  void anotherContractTellsNothing() throws Exception {
    write(CONTRACT, "openapi: 3.0.0");
    compiled(LOAF, WEIGHS_MORE);
    assertEquals(List.of("api"), stale());
  }

  @Test
  void aResourceNeedsABuildAndASettingThoseOfAllDoors() throws Exception {
    write("services/src/main/resources/words.txt", "bread");
    assertEquals(List.of("api"), stale());
    keep();
    write("domain/src/main/resources/META-INF/orm.xml", "<entity-mappings/>");
    assertEquals(List.of("web", "api"), stale());
  }

  /** Code of the kind runs while the contract is generated. */
  @Test
  void bodiesCountWhereAFilterOfTheContractMayUseThem() throws Exception {
    compiled(
        "domain/src/main/java/bakery/Filter.java",
        "package bakery; class Filter { String of = \"org/eclipse/microprofile/openapi/OASFilter\"; }");
    keep();
    compiled(LOAF, WEIGHS_MORE);
    assertEquals(List.of("api"), stale());
  }

  @Test
  void bodiesCountWhereAModuleOffersServices() throws Exception {
    write("services/target/classes/META-INF/services/bakery.Oven", "bakery.api.Oven");
    keep();
    compiled(LOAF, WEIGHS_MORE);
    assertEquals(List.of("api"), stale());
  }
}
