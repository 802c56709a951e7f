package dev.twodoors.boundary.cli;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class LaunchersTest {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  @TempDir Path folder;

  @Test
  void theMavenWrapperLooksForAJdkToo() throws Exception {
    assertTrue(
        Files.readString(ROOT.resolve("mvnw"))
            .contains("\n. \"$(dirname \"$0\")/.mvn/find-jdk.sh\""),
        "mvnw must source .mvn/find-jdk.sh; a renewed wrapper loses the line");
  }

  @Test
  void aJdkIsFoundWhenThePathHoldsNoneThatWillDo() throws Exception {
    Path old = jdk("old", "17.0.1");
    Path newer = jdk("home/.jdks/temurin-99", "99.0.1");
    assertEquals(newer.toString(), found(old, folder.resolve("home")));
  }

  @Test
  void theJdkOnThePathIsTakenWhenItWillDo() throws Exception {
    jdk("home/.jdks/temurin-99", "99.0.1");
    Path onPath = jdk("good", "21.0.4");
    assertEquals(onPath.toString(), found(onPath, folder.resolve("home")));
  }

  @Test
  void aFolderWithoutACompilerIsNoJdk() throws Exception {
    Path runtime = jdk("runtime", "25.0.1");
    Files.delete(runtime.resolve("bin/javac"));
    Path newer = jdk("home/.jdks/temurin-99", "99.0.1");
    assertEquals(newer.toString(), found(runtime, folder.resolve("home")));
  }

  /** With a command line that only tells its class path and the charset of file names. */
  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "en_US.UTF-8", "xx_YY.UTF-8", "C.UTF-8"})
  void speaksUtf8WhateverTheLocaleIsCalledAndWhetherItIsInstalled(String locale) throws Exception {
    Path project = project(folder.resolve("Büro"));
    assertTrue(started(project, locale).contains("UTF-8"), locale);
  }

  @Test
  void runsItsOwnClassesAfterItWasCopiedOrMoved() throws Exception {
    Path original = project(folder.resolve("original"));
    started(original, "C");
    Path copy = folder.resolve("copy");
    run(List.of("cp", "-a", original.toString(), copy.toString()));
    String said = started(copy, "C");
    assertTrue(said.contains(copy.toString()), said);
    assertFalse(said.contains(original + "/"), said);
    Path moved = Files.move(copy, folder.resolve("moved"));
    assertTrue(started(moved, "C").contains(moved.toString()));
  }

  @Test
  void isBuiltAnewWhenALibraryIsGone() throws Exception {
    Path project = project(folder.resolve("project"));
    started(project, "C");
    Files.writeString(project.resolve(".doors/local/cli/classpath"), "/no/such/library.jar");
    assertTrue(started(project, "C").contains("building the command line"));
  }

  /** The JVM would keep it and load each class from its file, for ever. */
  @Test
  void loadedClassesOfAnotherCommandLineGo() throws Exception {
    Path project = project(folder.resolve("project"));
    started(project, "C");
    Path loaded = Files.writeString(project.resolve(".doors/local/cli/check.jsa"), "");
    started(project, "C");
    assertTrue(Files.exists(loaded));
    Files.delete(project.resolve(".doors/local/cli/classpath"));
    started(project, "C");
    assertFalse(Files.exists(loaded));
  }

  /** A project whose command line is made at once: ./doors itself is the real one. */
  private Path project(Path root) throws Exception {
    Files.createDirectories(root.resolve(".mvn"));
    Files.createDirectories(root.resolve(".doors"));
    Files.copy(ROOT.resolve("doors"), root.resolve("doors"), COPY_ATTRIBUTES);
    Files.copy(ROOT.resolve(".mvn/find-jdk.sh"), root.resolve(".mvn/find-jdk.sh"));
    Files.writeString(
        root.resolve(".doors/cli.sh"),
        """
        cli_sources=doors
        cli_build() { mkdir -p "$built/classes"; }
        cli_libraries() { echo "$JAVA_HOME/release"; }
        """);
    Path jdk = jdk(root.getFileName() + "-jdk", "25.0.1");
    Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\necho \"$@\"; locale charmap\n");
    return root;
  }

  private String started(Path project, String locale) throws Exception {
    Path jdk = project.resolveSibling(project.getFileName() + "-jdk");
    ProcessBuilder builder = new ProcessBuilder(project.resolve("doors").toString());
    builder.environment().put("JAVA_HOME", (Files.exists(jdk) ? jdk : original()).toString());
    builder.environment().remove("LC_ALL");
    builder.environment().put("LANG", locale);
    return said(builder);
  }

  private Path original() {
    return folder.resolve("original-jdk");
  }

  private static void run(List<String> line) throws Exception {
    said(new ProcessBuilder(line));
  }

  private static String said(ProcessBuilder builder) throws Exception {
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), said);
    return said;
  }

  /** A folder that looks like a JDK; its java tells where it lives, as the real one does. */
  private Path jdk(String name, String version) throws Exception {
    Path home = folder.resolve(name);
    Path bin = Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    for (String program : new String[] {"java", "javac"}) {
      Files.writeString(
          bin.resolve(program), "#!/bin/sh\necho '    java.home = " + home + "' >&2\n");
      assertTrue(bin.resolve(program).toFile().setExecutable(true));
    }
    return home;
  }

  private static String found(Path onPath, Path home) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            "sh",
            "-euf",
            "-c",
            ". \"$1/.mvn/find-jdk.sh\"; printf %s \"$JAVA_HOME\"",
            "sh",
            ROOT.toString());
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("HOME", home.toString());
    builder.environment().merge("PATH", onPath.resolve("bin") + ":", (path, first) -> first + path);
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    return answer;
  }
}
