package dev.twodoors.boundary.engine.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Library;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.BuildFacts.Setting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private static final String FILE = "web/application.properties";

  @TempDir private Path root;
  private final List<InputProblem> problems = new ArrayList<>();

  private Settings read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private Settings read(byte[] bytes) throws IOException {
    Files.createDirectories(root.resolve("web"));
    Files.write(root.resolve(FILE), bytes);
    return Settings.read(root, "web", problems);
  }

  @Test
  void isEmptyWithoutAFile() {
    var settings = Settings.read(root, "web", problems);
    assertEquals(Optional.empty(), settings.get("a"));
    assertEquals(new Location(FILE, 1), settings.where("a"));
    assertEquals(List.of(), problems);
  }

  @Test
  void prefersProduction() throws IOException {
    var settings = read("a=1\n%prod.a=2\n%dev.a=3\n%dev.b=4\n%staging,prod.c=5\nd = 6 \n");
    assertEquals(Optional.of("2"), settings.get("a"));
    assertEquals(Optional.empty(), settings.get("b"));
    assertEquals(Optional.of("5"), settings.get("c"));
    assertEquals(Optional.of("6"), settings.get("d"));
    assertEquals("3", settings.all().get("%dev.a"));
  }

  @Test
  void takesNoOtherKeyThatEndsAlike() throws IOException {
    assertEquals(Optional.empty(), read("%prod.x.a=1\nx.a=1\n").get("a"));
  }

  @Test
  void putsInWhatIsReferredTo() throws IOException {
    var settings = read("a=${b}/x${c:y}\nb=1\nd=${e}\nf=${f}\n");
    assertEquals(Optional.of("1/xy"), settings.get("a"));
    assertEquals(Optional.of("${e}"), settings.get("d"));
    assertEquals(Optional.of("${f}"), settings.get("f"));
  }

  @Test
  void readsTruthAsConfigurationDoes() throws IOException {
    var settings = read("a=true\nb=Yes\nc=on\nd=1\ne=no\nf=\ng=${x}\nh=y\n");
    for (var key : List.of("a", "b", "c", "d", "h")) {
      assertTrue(settings.isTrue(key, false), key);
    }
    assertFalse(settings.isTrue("e", true));
    for (var unknown : List.of("f", "g", "none")) {
      assertTrue(settings.isTrue(unknown, true), unknown);
      assertFalse(settings.isTrue(unknown, false), unknown);
    }
  }

  @Test
  void knowsWhereAKeyIsSet() throws IOException {
    var settings = read("# a=0\nb=1\n%prod.a : 2\nab=3\na.b=4\n");
    assertEquals(new Location(FILE, 3), settings.where("a"));
    assertEquals(new Location(FILE, 2), settings.where("b"));
    assertEquals(new Location(FILE, 5), settings.where("a.b"));
    assertEquals(new Location(FILE, 1), settings.where("none"));
  }

  @Test
  void namesTheLineOfAWrongEscape() throws IOException {
    read("a=\\u0041\nb=x\nc=\\u00zz\n");
    assertEquals(
        List.of(FILE + ":3  has a \\u that four hexadecimal digits do not follow"),
        problems.stream().map(InputProblem::toString).toList());
  }

  @Test
  void saysThatTextIsNotUtf8() throws IOException {
    read(new byte[] {'a', '=', (byte) 0xE4, '\n'});
    assertEquals(
        List.of(FILE + ":1  is not UTF-8 text"),
        problems.stream().map(InputProblem::toString).toList());
  }

  private static final Module DOOR = new Module("web", Layer.WEB);
  private static final Module SERVICES = new Module("services", Layer.SERVICES);
  private static final String DEFAULTS = "META-INF/microprofile-config.properties";

  private void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
  }

  private Settings layered(Path... classPath) {
    var modules = Map.of(DOOR, root.resolve("web"), SERVICES, root.resolve("services"));
    var library = new Library(name -> null, List.of(classPath));
    var sources = new Sources(root, DOOR, modules, List.of(), library, LocalDate.EPOCH, false);
    return Settings.read(sources, Libraries.read(sources, problems), problems);
  }

  private Settings built(String key, String value) {
    var sources =
        new Sources(
            root,
            DOOR,
            Map.of(DOOR, root.resolve("web")),
            List.of(),
            new Library(name -> null),
            LocalDate.EPOCH,
            false);
    var build = BuildFacts.ofSettings(Map.of(key, new Setting(value, "the pom")));
    var libraries = Libraries.read(sources, problems);
    return Settings.read(sources.withBuild(build), libraries, problems);
  }

  private Path jar(String name, String defaults) throws IOException {
    var jar = root.resolve("repository").resolve(name);
    Files.createDirectories(jar.getParent());
    try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry(DEFAULTS));
      out.write(defaults.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  @Test
  void defaultsOfLibrariesLieUnderThoseOfTheProject() throws IOException {
    write("web/src/main/resources/application.properties", "a=door\n");
    write("services/src/main/resources/" + DEFAULTS, "a=services\nb=services\n# one\n");
    var kit = jar("kit-1.jar", "config_ordinal=90\na=kit\nb=kit\nc=kit\nd=kit\n");
    var low = jar("low-1.jar", "config_ordinal=80\nd=low\ne=low${c}\n");
    var settings = layered(low, kit);
    assertEquals(
        List.of("door", "services", "kit", "kit", "lowkit"),
        Stream.of("a", "b", "c", "d", "e").map(key -> settings.get(key).orElseThrow()).toList());
    assertEquals("kit", settings.all().get("d"));
    assertEquals(List.of(), problems);
  }

  @Test
  void theFileOfTheProfileWins() throws IOException {
    write("web/src/main/resources/application.properties", "a=plain\n%prod.b=profile\nc=plain\n");
    write("web/src/main/resources/application-prod.properties", "a=file\nb=file\n");
    write("web/src/main/resources/application-dev.properties", "c=dev\n");
    var settings = layered();
    assertEquals(
        List.of("file", "file", "plain"),
        Stream.of("a", "b", "c").map(key -> settings.get(key).orElseThrow()).toList());
    assertEquals(
        "web/src/main/resources/application-prod.properties:2", settings.where("b").toString());
  }

  @Test
  void whatTheBuildFoundSetOtherwiseCounts() throws IOException {
    write("web/src/main/resources/application.properties", "a=file\n");
    var settings = built("a", "built");
    assertEquals(Optional.of("built"), settings.get("a"));
    assertEquals("the pom (a)", settings.where("a").toString());
    assertEquals(Set.of("a"), settings.names());
  }

  @Test
  void keepsOfTheBuildWhatSomebodyAskedForAndFilesDoNotSay() throws IOException {
    write("web/src/main/resources/application.properties", "a=${b:file}\n");
    var same = built("a", "${b:file}");
    assertEquals(Optional.of("file"), same.get("a"));
    assertEquals(Map.of(), same.otherwise().settings());
    var other = built("x", "1");
    assertEquals(Map.of(), other.otherwise().settings());
    other.get("x");
    assertEquals(Set.of("x"), other.otherwise().settings().keySet());
  }

  @Test
  void aDefaultHasNoLine() throws IOException {
    write("services/src/main/resources/" + DEFAULTS, "x=1\nb=services\n");
    var settings = layered(jar("kit-1.jar", "config_ordinal=90\nb=kit\nc=kit\n"));
    assertEquals("services/src/main/resources/" + DEFAULTS + ":2", settings.where("b").toString());
    assertEquals("kit-1.jar (c)", settings.where("c").toString());
  }

  @Test
  void theProjectsPlainKeyWinsOverALibrarysOfProduction() throws IOException {
    write("web/src/main/resources/application.properties", "a=door\n");
    var settings = layered(jar("kit-1.jar", "a=kit\n%prod.a=prod\nb=kit\n%prod.b=prod\n"));
    assertEquals(Optional.of("door"), settings.get("a"));
    assertEquals(Optional.of("prod"), settings.get("b"));
  }

  @Test
  void equalOrdinalsLetTheProjectWin() throws IOException {
    write("services/src/main/resources/" + DEFAULTS, "a=services\n");
    assertEquals(Optional.of("services"), layered(jar("kit-1.jar", "a=kit\n")).get("a"));
  }

  @Test
  void whatMavenMadeOfTheProjectsModulesIsNoLibrary() throws IOException {
    write("services/target/classes/" + DEFAULTS, "a=stale\n");
    assertEquals(Optional.empty(), layered(root.resolve("services/target/classes")).get("a"));
  }
}
