package dev.twodoors.boundary.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sources of a module that are compiled together, and with what.
 *
 * @param root of the project
 * @param folder of the module
 * @param sources {@code src/main/java} or {@code src/test/java}
 * @param classes where their classes go
 * @param libraries list of what they are compiled with, as Maven has written it
 */
record SourceModule(Path root, Path folder, Path sources, Path classes, Path libraries) {

  /** What a compiler that only has sources and libraries would not do. */
  private static final Pattern COMPILED_APART =
      Pattern.compile("annotationProcessor|compilerArg|<compilerId>");

  private static final String FILTERED = "<resource>";
  private static final String POM = "pom.xml";

  static final String OF_COMPILING = "target/boundary/classpath-compile";
  static final String OF_TESTS = "target/boundary/classpath-test";

  /** All of a project that doors are made of, and the tests of both doors. */
  static List<SourceModule> in(Path root, String tests) throws IOException {
    Path last = root.resolve(tests);
    SourceModule ofTests =
        new SourceModule(
            root,
            last,
            last.resolve("src/test/java"),
            last.resolve("target/test-classes"),
            last.resolve(OF_TESTS));
    Stream<SourceModule> main =
        Inputs.poms(root).stream()
            .map(pom -> root.resolve(pom).getParent())
            .map(
                folder ->
                    new SourceModule(
                        root,
                        folder,
                        folder.resolve("src/main/java"),
                        folder.resolve("target/classes"),
                        folder.resolve(OF_COMPILING)));
    return Stream.concat(main, Stream.of(ofTests))
        .filter(module -> Files.isDirectory(module.sources()))
        .toList();
  }

  /** Whether its sources and libraries are all that its compiler needs. */
  boolean isPlain() throws IOException {
    for (Path at = folder; at.startsWith(root); at = at.getParent()) {
      Path pom = at.resolve(POM);
      if (Files.exists(pom) && COMPILED_APART.matcher(Files.readString(pom)).find()) {
        return false;
      }
    }
    return !Files.readString(folder.resolve(POM)).contains(FILTERED)
        && Files.isDirectory(classes)
        && below(folder.resolve("target/generated-sources"), ".java").isEmpty()
        && below(folder.resolve("target/generated-test-sources"), ".java").isEmpty();
  }

  /** Tests are compiled with the classes of their own module, too. */
  List<Path> classPath() throws IOException {
    Stream<Path> listed =
        Stream.of(Files.readString(libraries).strip().split(File.pathSeparator))
            .filter(entry -> !entry.isEmpty())
            .map(Path::of);
    Path main = folder.resolve("target/classes");
    return (main.equals(classes) ? listed : Stream.concat(Stream.of(main), listed)).toList();
  }

  /** Where Maven keeps what it has compiled. */
  Path lists() {
    boolean tests = !classes.equals(folder.resolve("target/classes"));
    return folder
        .resolve("target/maven-status/maven-compiler-plugin")
        .resolve(tests ? "testCompile/default-testCompile" : "compile/default-compile");
  }

  Path resources() {
    return sources.resolveSibling("resources");
  }

  /** Puts resources that have changed beside the classes, as Maven does. */
  void copyResources() throws IOException {
    for (Path file : below(resources(), "")) {
      Path target = classes.resolve(resources().relativize(file).toString());
      if (Files.isRegularFile(file)
          && (!Files.exists(target) || Files.mismatch(file, target) >= 0)) {
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** {@code domain/src/main/java}, with forward slashes. */
  String name() {
    return root.relativize(sources).toString().replace('\\', '/');
  }

  /** Files of a folder whose names end so; none when there is no such folder. */
  static Set<Path> below(Path folder, String end) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(end))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
