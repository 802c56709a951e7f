package dev.twodoors.boundary.kata;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles all modules of a scratch project at once, each class into its own module. */
final class ScratchCompiler {
  static final String CLASSES = "target/classes";

  private ScratchCompiler() {}

  /**
   * @param modules folders below the root
   * @return what is wrong, {@code file:line: message}; nothing when it compiles
   */
  static List<String> compile(Path root, List<String> modules, List<Path> classPath)
      throws IOException {
    var sources = new ArrayList<Path>();
    for (var module : modules) {
      delete(root.resolve(module).resolve(CLASSES));
      Files.createDirectories(root.resolve(module).resolve(CLASSES));
      sources.addAll(below(root.resolve(module)));
    }
    var said = new DiagnosticCollector<JavaFileObject>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(said, null, StandardCharsets.UTF_8)) {
      var options =
          List.of(
              "-proc:none",
              "-parameters",
              "-g",
              "-nowarn",
              "-classpath",
              classPath.stream()
                  .map(Path::toString)
                  .collect(Collectors.joining(File.pathSeparator)));
      var task =
          compiler.getTask(
              null,
              new IntoModules(files, root),
              said,
              options,
              null,
              files.getJavaFileObjectsFromPaths(sources));
      return task.call() ? List.of() : errors(root, said);
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<String> errors(Path root, DiagnosticCollector<JavaFileObject> said) {
    return said.getDiagnostics().stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .map(
            one ->
                (one.getSource() == null
                        ? ""
                        : root.relativize(Path.of(one.getSource().toUri()))
                            + ":"
                            + one.getLineNumber()
                            + ": ")
                    + one.getMessage(Locale.ROOT))
        .toList();
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }

  /** A class goes where its source is. */
  private static final class IntoModules extends ForwardingJavaFileManager<JavaFileManager> {
    private final Path root;

    IntoModules(JavaFileManager files, Path root) {
      super(files);
      this.root = root;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String type, JavaFileObject.Kind kind, FileObject source) {
      var module = root.relativize(Path.of(source.toUri())).getName(0);
      var file =
          root.resolve(module).resolve(CLASSES).resolve(type.replace('.', '/') + kind.extension);
      return new SimpleJavaFileObject(file.toUri(), kind) {
        @Override
        public OutputStream openOutputStream() {
          try {
            Files.createDirectories(file.getParent());
            return Files.newOutputStream(file);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      };
    }
  }
}
