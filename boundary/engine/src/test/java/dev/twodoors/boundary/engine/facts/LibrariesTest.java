package dev.twodoors.boundary.engine.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Library;
import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.code.Module.Layer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrariesTest {
  private static final Module DOOR = new Module("web", Layer.WEB);
  private static final String DESCRIPTOR = "META-INF/quarkus-extension.properties";
  private static final String OIDC = "deployment-artifact=io.quarkus\\:quarkus-oidc-deployment\\:3";

  @TempDir private Path root;
  private final List<InputProblem> problems = new ArrayList<>();

  private Sources sources(Path... classPath) {
    return new Sources(
        root,
        DOOR,
        Map.of(DOOR, root.resolve("web/target/classes")),
        List.of(),
        new Library(name -> null, List.of(classPath)),
        LocalDate.EPOCH,
        false);
  }

  private Libraries read(Path... classPath) {
    return Libraries.read(sources(classPath), problems);
  }

  private Path jar(String name, Map<String, String> files) throws IOException {
    var jar = root.resolve(name);
    try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (var file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  private Path folder(String name, Map<String, String> files) throws IOException {
    for (var file : files.entrySet()) {
      var at = root.resolve(name).resolve(file.getKey());
      Files.createDirectories(at.getParent());
      Files.writeString(at, file.getValue());
    }
    return root.resolve(name);
  }

  @Test
  void knowsExtensionsByTheirDescriptorInJarsAndInFolders() throws IOException {
    var libraries =
        read(
            jar("some-3.jar", Map.of(DESCRIPTOR, OIDC)),
            folder(
                "kit/target/classes",
                Map.of(DESCRIPTOR, "deployment-artifact=acme\\:kit-deployment\\:1")),
            jar("quarkus-rest-csrf-3.jar", Map.of("a/B.class", "")));
    assertTrue(libraries.has("quarkus-oidc"));
    assertTrue(libraries.has("kit"));
    assertFalse(libraries.has("quarkus-rest-csrf"));
    assertEquals(
        List.of("some-3.jar", "kit", "quarkus-rest-csrf-3.jar"),
        libraries.jars().stream().map(LibraryJar::name).toList());
  }

  @Test
  void whatIsMissingFromTheClassPathOrNoJarBringsNothing() throws IOException {
    var pom = folder("module", Map.of("pom.xml", "<project/>")).resolve("pom.xml");
    assertEquals(
        List.of(Map.of(), Map.of()),
        read(root.resolve("no.jar"), pom).jars().stream().map(LibraryJar::files).toList());
  }

  /** Maven puts the pom of a dependency of type pom on the class path of tests. */
  @Test
  void aPomOnTheClassPathBringsNothing() throws IOException {
    var pom = Files.writeString(root.resolve("kit-1.pom"), "<project/>");
    assertEquals(List.of(Map.of()), read(pom).jars().stream().map(LibraryJar::files).toList());
  }

  @Test
  void readsTemplatesOfTheJarsThatQuteReads() throws IOException {
    var page = Map.of("templates/a/page.html", "<p>", "templates/a.txt", "", "x/page.html", "");
    for (var mark : List.of(DESCRIPTOR, "META-INF/jandex.idx", "META-INF/beans.xml")) {
      var marked = new java.util.TreeMap<>(page);
      marked.put(mark, "");
      for (var place : List.of(jar("marked.jar", marked), folder("marked" + mark, marked))) {
        assertEquals(List.of("a/page"), templates(place), place.toString());
      }
    }
    assertEquals(List.of(), templates(jar("plain.jar", page)));
    assertEquals(List.of(), templates(folder("plain", page)));
  }

  private List<TemplateFile> files(Path... places) {
    var sources = sources(places);
    var libraries = Libraries.read(sources, problems);
    var settings = Settings.read(sources, libraries, problems);
    var classes = new Classes(List.of(), sources.library());
    return TemplateFiles.find(
        sources, settings, classes, libraries, new java.util.ArrayList<>(), problems);
  }

  private List<String> templates(Path place) {
    return files(place).stream().map(TemplateFile::name).toList();
  }

  @Test
  void theDoorsOwnTemplateComesFirstThenTheFirstOfTheLibraries() throws IOException {
    var one = jar("one.jar", Map.of("META-INF/beans.xml", "", "templates/a.html", "1"));
    var two = jar("two.jar", Map.of("META-INF/beans.xml", "", "templates/a.html", "2"));
    folder("web/src/main/resources", Map.of("templates/a.html", "own", "templates/b.txt", ""));
    var files = files(one, two);
    assertEquals(List.of("own", "1", "2"), files.stream().map(TemplateFile::text).toList());
    assertEquals(List.of(true, false, false), files.stream().map(TemplateFile::ours).toList());
  }

  @Test
  void readsWhatIsServedAndSaysWhichLineItCannotRead() throws IOException {
    var served =
        "\n"
            + "# a comment\n"
            + "GET /a/{b}\n"
            + " POST  /c  ui-only: it ends here \n"
            + "PUT d\n"
            + "GET /e f\n"
            + "DELETE /g ui-only:\n";
    var libraries = read(jar("kit-1.jar", Map.of(LibraryJar.SERVED, served)));
    assertEquals(
        List.of("GET /a/{b}", "POST /c"),
        libraries.served().stream().map(ServedByLibrary::shown).toList());
    assertEquals(
        List.of(5, 6, 7), problems.stream().map(problem -> problem.where().line()).toList());
    assertEquals(
        "kit-1.jar!/META-INF/boundary/served.txt:5  is not 'METHOD /path', with 'ui-only: reason'"
            + " behind it or not",
        problems.getFirst().toString());
  }
}
