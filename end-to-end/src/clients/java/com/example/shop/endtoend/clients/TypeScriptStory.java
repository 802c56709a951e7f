package com.example.shop.endtoend.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.tools.Tool;
import dev.twodoors.boundary.tools.Tools;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * {@code src/clients/typescript/story.ts}, compiled strictly against the client that
 * openapi-typescript makes. All that comes into being stays below {@code target}.
 */
final class TypeScriptStory {
  private static final Path SOURCES = Path.of("src/clients/typescript");
  private static final Path PLACE = Path.of("target/clients/typescript");
  private static final int MOST_MINUTES = 5;

  private final Doors doors;

  TypeScriptStory(Doors doors) {
    this.doors = doors;
  }

  void run() throws IOException, InterruptedException {
    copySources();
    // What package-lock.json names, and none of the programs that packages want to run.
    npm("ci", "--engine-strict", "--ignore-scripts", "--no-audit", "--no-fund");
    npm("run", "generate");
    npm("run", "compile");
    npm("run", "story");
  }

  private static void copySources() throws IOException {
    Files.createDirectories(PLACE);
    try (var sources = Files.newDirectoryStream(SOURCES, "*.{ts,json}")) {
      for (var source : sources) {
        Files.copy(
            source, PLACE.resolve(source.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private void npm(String... words) throws IOException, InterruptedException {
    var asked = "npm " + String.join(" ", words);
    var log = PLACE.resolve("npm.log");
    var process = start(log, words);
    try {
      assertTrue(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES), () -> asked + " does not end");
    } finally {
      process.destroyForcibly();
    }
    var said = Files.readString(log);
    assertEquals(0, process.exitValue(), () -> asked + " failed:\n" + said);
  }

  private Process start(Path log, String... words) {
    var builder = new ProcessBuilder(words).directory(PLACE.toFile());
    var node = Tools.of(doors.settings(), System.out::println).find(Tool.NODE);
    builder.command().addFirst(node.resolveSibling(npm()).toString());
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    var environment = builder.environment();
    environment.merge("PATH", node.getParent() + File.pathSeparator, (path, first) -> first + path);
    environment.put("API", doors.process("api").address().toString());
    for (var person : new String[] {"buyer", "partner", "clerk", "auditor"}) {
      environment.put(person.toUpperCase(Locale.ROOT), doors.token(person));
    }
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String npm() {
    return System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
  }
}
