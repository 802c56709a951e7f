package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

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
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    return answer;
  }
}
