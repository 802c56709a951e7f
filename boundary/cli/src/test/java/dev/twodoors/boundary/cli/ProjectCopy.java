package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The sources of this repository's modules in a folder of the test's own. */
final class ProjectCopy {

  private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
  private static final List<String> PARTS =
      List.of(
          "doors.properties",
          "doors-shop.properties",
          "docs/governance",
          "shared-services/src",
          "web-actions/src",
          "public-api/src",
          "end-to-end/src/test");

  private final Path root;

  private ProjectCopy(Path root) {
    this.root = root;
  }

  static ProjectCopy in(Path root) throws IOException {
    for (String part : PARTS) {
      try (Stream<Path> files = Files.walk(REPOSITORY.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = root.resolve(REPOSITORY.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    return new ProjectCopy(root);
  }

  Path root() {
    return root;
  }

  /** Name and text of every file; of a font or a picture, what is text in it. */
  SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (!name.contains("target/")) {
          files.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }

  String text(String file) throws IOException {
    return Files.readString(root.resolve(file));
  }

  void edit(String file, String what, String by) throws IOException {
    String before = text(file);
    assertTrue(before.contains(what), file + " has no " + what);
    Files.writeString(root.resolve(file), before.replace(what, by));
  }

  /** The parser of the compiler finds nothing wrong with any source. */
  void parses() throws IOException {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> all = Files.walk(root)) {
      all.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    var manager = compiler.getStandardFileManager(null, null, null);
    var task =
        (JavacTask)
            compiler.getTask(
                null,
                manager,
                found,
                List.of("-proc:none"),
                null,
                manager.getJavaFileObjectsFromPaths(sources));
    task.parse();
    assertEquals(
        List.of(),
        found.getDiagnostics().stream()
            .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
            .map(Object::toString)
            .toList());
  }

  /** As after a build that compiled these classes and nothing else. */
  void compiled(Map<String, String> sources) throws IOException {
    for (String module : List.of("domain", "shared-services", "web-actions", "public-api")) {
      Files.createDirectories(root.resolve(module).resolve("src/main/java"));
      Files.createDirectories(root.resolve(module).resolve("target/classes"));
      Files.createDirectories(root.resolve(module).resolve("target/boundary"));
      Files.writeString(root.resolve(module).resolve("target/boundary/classpath"), "");
    }
    List<Path> files = new ArrayList<>();
    for (var source : sources.entrySet()) {
      Path file = root.resolve("shared-services/src/main/java").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    var manager = compiler.getStandardFileManager(null, null, null);
    var options =
        List.of(
            "-proc:none",
            "-parameters",
            "-d",
            root.resolve("shared-services/target/classes").toString(),
            "--release",
            "21");
    assertTrue(
        compiler
            .getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
            .call(),
        said::toString);
  }
}
