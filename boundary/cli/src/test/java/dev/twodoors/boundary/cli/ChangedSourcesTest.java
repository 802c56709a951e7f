package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.local.ProjectSettings;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexReader;
import org.jboss.jandex.IndexWriter;
import org.jboss.jandex.Indexer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedSourcesTest {

  private static final String FLOUR =
      "package bakery; public class Flour { public static final int GRAMS = 500; }";
  private static final String LOAF =
      "package bakery.doors; public class Loaf { public int grams() { return bakery.Flour.GRAMS; } }";

  @TempDir Path root;
  private ChangedSources sources;

  @BeforeEach
  void compileAsMavenDid() throws Exception {
    SampleProject.in(root);
    for (String module : List.of("domain", "pages", "end-to-end")) {
      Files.createDirectories(root.resolve(module));
      Files.writeString(root.resolve(module).resolve("pom.xml"), "<project/>");
    }
    Path domain = root.resolve("domain/target/classes");
    Path pages = root.resolve("pages/target/classes");
    list("domain", "compile", "");
    list("pages", "compile", domain.toString());
    list("end-to-end", "test", "");
    javac(source("domain/src/main/java/bakery/Flour.java", FLOUR), domain, domain);
    javac(source("pages/src/main/java/bakery/doors/Loaf.java", LOAF), pages, domain);
    sources = new ChangedSources(ProjectSettings.of(root), "end-to-end");
    sources.keep(sources.now());
  }

  private void list(String module, String of, String libraries) throws IOException {
    Path list = root.resolve(module).resolve("target/boundary/classpath-" + of);
    Files.createDirectories(list.getParent());
    Files.writeString(list, libraries);
  }

  private Path source(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.fromMillis(System.nanoTime() / 1_000));
    return file;
  }

  private static void javac(Path source, Path output, Path classPath) throws IOException {
    Files.createDirectories(output);
    List<String> options =
        List.of("--release", "21", "-d", output.toString(), "-cp", classPath.toString());
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Stream.concat(options.stream(), Stream.of(source.toString()))
                    .toArray(String[]::new));
    assertEquals(0, result);
  }

  private int grams() throws Exception {
    URL[] classes =
        Stream.of("domain", "pages")
            .map(module -> url(root.resolve(module + "/target/classes/")))
            .toArray(URL[]::new);
    try (var loader = new URLClassLoader(classes, null)) {
      Class<?> loaf = loader.loadClass("bakery.doors.Loaf");
      return (int) loaf.getMethod("grams").invoke(loaf.getConstructor().newInstance());
    }
  }

  private static URL url(Path folder) {
    try {
      return folder.toUri().toURL();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void compilesWhatHasChangedAndWhatUsesIt() throws Exception {
    source("domain/src/main/java/bakery/Flour.java", FLOUR.replace("500", "750"));
    assertTrue(sources.compile());
    assertEquals(750, grams());
  }

  @Test
  void leavesAloneWhoDoesNotSeeTheChange() throws Exception {
    Path loaf = root.resolve("pages/target/classes/bakery/doors/Loaf.class");
    Files.setLastModifiedTime(loaf, FileTime.fromMillis(0));
    String own = FLOUR.replace("GRAMS = 500;", "GRAMS = 500; private static void sieve() {}");
    source("domain/src/main/java/bakery/Flour.java", own);
    assertTrue(sources.compile());
    assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(loaf));
    assertFalse(sources.compile());
  }

  @Test
  void remembersWhoSawAChangeOfATryThatFailed() throws Exception {
    Path pages = root.resolve("pages/target/classes");
    Files.createDirectories(root.resolve("shop"));
    Files.writeString(root.resolve("shop/pom.xml"), "<project/>");
    String domain = root.resolve("domain/target/classes").toString();
    list("shop", "compile", pages + File.pathSeparator + domain);
    String sack = "package bakery; class Sack { static final int GRAMS = Flour.GRAMS; }";
    Path shop = root.resolve("shop/target/classes");
    javac(source("shop/src/main/java/bakery/Sack.java", sack), shop, Path.of(domain));
    sources.keep(sources.now());

    source("domain/src/main/java/bakery/Flour.java", FLOUR.replace("500", "750"));
    Path loaf = source("pages/src/main/java/bakery/doors/Loaf.java", LOAF.replace("int", "text"));
    assertFalse(sources.compile());
    byte[] before = Files.readAllBytes(shop.resolve("bakery/Sack.class"));
    source(root.relativize(loaf).toString(), LOAF);
    assertTrue(sources.compile());
    assertFalse(Arrays.equals(before, Files.readAllBytes(shop.resolve("bakery/Sack.class"))));
  }

  @Test
  void knowsNothingToDoAfterwards() throws Exception {
    source("pages/src/main/java/bakery/doors/Loaf.java", LOAF.replace("bakery.Flour.GRAMS", "1"));
    assertTrue(sources.compile());
    assertFalse(sources.compile());
    assertEquals(1, grams());
  }

  @Test
  void leavesClassesAloneWhenTheCodeIsWrong() throws Exception {
    source("pages/src/main/java/bakery/doors/Loaf.java", LOAF.replace("int grams", "text grams"));
    assertFalse(sources.compile());
    assertEquals(500, grams());
  }

  @Test
  void seesThatAnotherModuleNoLongerFits() throws Exception {
    source("domain/src/main/java/bakery/Flour.java", FLOUR.replace("GRAMS", "WEIGHT"));
    assertFalse(sources.compile());
  }

  @Test
  void takesAwayTheClassesOfASourceThatIsGone() throws Exception {
    source("domain/src/main/java/bakery/Yeast.java", "package bakery; class Yeast {}");
    assertTrue(sources.compile());
    Path compiled = root.resolve("domain/target/classes/bakery/Yeast.class");
    assertTrue(Files.exists(compiled));
    Files.delete(root.resolve("domain/src/main/java/bakery/Yeast.java"));
    assertTrue(sources.compile());
    assertFalse(Files.exists(compiled));
  }

  /** Otherwise Maven would leave the class there when the source is gone. */
  @Test
  void tellsMavenWhatItHasCompiled() throws Exception {
    Path lists =
        root.resolve("domain/target/maven-status/maven-compiler-plugin/compile/default-compile");
    Files.createDirectories(lists);
    Path yeast = source("domain/src/main/java/bakery/Yeast.java", "package bakery; class Yeast {}");
    assertTrue(sources.compile());
    assertTrue(Files.readAllLines(lists.resolve("inputFiles.lst")).contains(yeast.toString()));
    assertTrue(
        Files.readAllLines(lists.resolve("createdFiles.lst")).contains("bakery/Yeast.class"));
  }

  @Test
  void compilesForTheJavaVersionOfBefore() throws Exception {
    source("domain/src/main/java/bakery/Flour.java", FLOUR.replace("500", "750"));
    assertTrue(sources.compile());
    byte[] bytes = Files.readAllBytes(root.resolve("domain/target/classes/bakery/Flour.class"));
    assertEquals(21, bytes[7] - 44);
  }

  @Test
  void leavesAModuleWithAnAnnotationProcessorToMaven() throws Exception {
    Files.writeString(
        root.resolve("domain/pom.xml"), "<project><annotationProcessorPaths/></project>");
    source("domain/src/main/java/bakery/Flour.java", FLOUR.replace("500", "750"));
    assertFalse(sources.compile());
    assertEquals(500, grams());
  }

  @Test
  void keepsTheIndexOfAModuleTrue() throws Exception {
    Path index = root.resolve("domain/target/classes/META-INF/jandex.idx");
    Files.createDirectories(index.getParent());
    try (OutputStream out = Files.newOutputStream(index)) {
      new IndexWriter(out).write(new Indexer().complete());
    }
    source("domain/src/main/java/bakery/Yeast.java", "package bakery; class Yeast {}");
    assertTrue(sources.compile());
    try (var in = Files.newInputStream(index)) {
      assertNotNull(
          new IndexReader(in).read().getClassByName(DotName.createSimple("bakery.Yeast")));
    }
  }

  @Test
  void saysNothingOfModulesThatNoDoorIsMadeOf() throws Exception {
    source("tools/src/main/java/bakery/Tool.java", "package bakery; class Tool {}");
    Files.writeString(root.resolve("tools/pom.xml"), "<project/>");
    assertFalse(sources.compile());
  }
}
