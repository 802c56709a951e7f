package dev.twodoors.archetype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command as a user gives it, and everything it printed. */
final class Run implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final List<String> command;
  private final Process process;
  private final Path printed;

  private Run(List<String> command, Process process, Path printed) {
    this.command = command;
    this.process = process;
    this.printed = printed;
  }

  static Run start(Path folder, Repository repository, List<String> command) throws IOException {
    Path printed = Files.createTempFile(Path.of("target"), "run", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    builder.environment().put("MAVEN_ARGS", "-Dmaven.repo.local=" + repository.folder());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return new Run(command, builder.start(), printed);
  }

  /** Waits for its end, and returns what it printed. */
  String ends(int exitCode) throws Exception {
    assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), () -> command + " hangs");
    assertEquals(exitCode, process.exitValue(), () -> command + "\n" + output());
    return output();
  }

  /** Waits until it prints a line. */
  void prints(String line) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!output().lines().anyMatch(line::equals)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        fail(command + " did not print '" + line + "'\n" + output());
      }
      Thread.sleep(200);
    }
  }

  String output() {
    try {
      return Files.readString(printed);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), () -> command + " does not stop");
  }
}
