package dev.twodoors.boundary.cli;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jboss.jandex.IndexWriter;
import org.jboss.jandex.Indexer;

/** Compiles one module in this process, for the Java version that Maven compiled it for. */
final class SourceCompiler {

  private static final String CLASS = ".class";
  private static final String INDEX = "META-INF/jandex.idx";
  private static final String PACKAGE = "package-info";
  private static final int JAVA_1 = 44;
  private static final int BEFORE_MAJOR = 6;

  private SourceCompiler() {}

  /**
   * Leaves the classes as they are when the sources are wrong.
   *
   * @return whether the sources were compiled
   */
  static boolean compile(SourceModule module) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Set<Path> old = SourceModule.below(module.classes(), CLASS);
    if (compiler == null || old.isEmpty()) {
      return false;
    }
    Path fresh = module.folder().resolve("target/boundary/compiled");
    Files.createDirectories(fresh);
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  Writer.nullWriter(),
                  files,
                  wrong -> {},
                  options(module, fresh, old.iterator().next()),
                  null,
                  files.getJavaFileObjectsFromPaths(SourceModule.below(module.sources(), ".java")))
              .call();
      if (compiled) {
        replace(old, module, fresh);
        index(module.classes());
        tellMaven(module);
      }
      return compiled;
    } finally {
      delete(fresh);
    }
  }

  /** As Maven's compiler plugin gives them. */
  private static List<String> options(SourceModule module, Path output, Path compiledBefore)
      throws IOException {
    String classPath =
        module.classPath().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    return List.of(
        "-d",
        output.toString(),
        "-classpath",
        classPath,
        "-g",
        "-parameters",
        "-proc:none",
        "-nowarn",
        "--release",
        String.valueOf(release(compiledBefore)));
  }

  /** The version stands after the magic number and the minor version (JVMS 4.1). */
  private static int release(Path compiled) throws IOException {
    try (var bytes = new DataInputStream(Files.newInputStream(compiled))) {
      bytes.skipNBytes(BEFORE_MAJOR);
      return bytes.readUnsignedShort() - JAVA_1;
    }
  }

  private static void replace(Set<Path> old, SourceModule module, Path by) throws IOException {
    for (Path file : SourceModule.below(by, CLASS)) {
      Path target = module.classes().resolve(by.relativize(file));
      Files.createDirectories(target.getParent());
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
      old.remove(target);
    }
    for (Path gone : old) {
      if (!isMadeByMaven(gone, module)) {
        Files.delete(gone);
      }
    }
  }

  /** The compiler makes no class of a package without annotations; Maven's plugin does. */
  private static boolean isMadeByMaven(Path file, SourceModule module) {
    return file.endsWith(PACKAGE + CLASS)
        && Files.exists(
            module
                .sources()
                .resolve(module.classes().relativize(file))
                .resolveSibling(PACKAGE + ".java"));
  }

  /** Quarkus would believe an index that was made before. */
  private static void index(Path classes) throws IOException {
    if (!Files.exists(classes.resolve(INDEX))) {
      return;
    }
    Indexer indexer = new Indexer();
    for (Path file : SourceModule.below(classes, CLASS)) {
      try (var bytes = Files.newInputStream(file)) {
        indexer.index(bytes);
      }
    }
    try (OutputStream out = Files.newOutputStream(classes.resolve(INDEX))) {
      new IndexWriter(out).write(indexer.complete());
    }
  }

  /**
   * Maven takes away the classes of sources that are gone, by lists of what it has compiled: then
   * it takes away these, too.
   */
  private static void tellMaven(SourceModule module) throws IOException {
    Path lists = module.lists();
    if (Files.isDirectory(lists)) {
      list(lists.resolve("inputFiles.lst"), SourceModule.below(module.sources(), ".java"));
      list(
          lists.resolve("createdFiles.lst"),
          SourceModule.below(module.classes(), CLASS).stream()
              .map(module.classes()::relativize)
              .toList());
    }
  }

  private static void list(Path file, Collection<Path> paths) throws IOException {
    Files.writeString(file, paths.stream().map(path -> path + "\n").collect(Collectors.joining()));
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
