package dev.twodoors.boundary.engine.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The compiled classes of a module. */
public final class ClassFolder {
  private ClassFolder() {}

  /** What came of one file: a class, or why there is none. */
  private record Read(Path file, ClassFact type, RuntimeException unreadable) {}

  /**
   * @param problem told of each file that cannot be read, and why
   */
  public static List<ClassFact> read(
      Path folder, Module module, BiConsumer<Location, String> problem) {
    var classes = new ArrayList<ClassFact>();
    // No class needs another one to be read: every core of the machine takes some.
    for (var read : files(folder).parallelStream().map(file -> read(file, module)).toList()) {
      if (read.unreadable() == null) {
        classes.add(read.type());
      } else {
        problem.accept(place(folder, module, read.file()), message(read.unreadable()));
      }
    }
    return classes;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    return below(folder, ".class")
        .filter(file -> !file.getFileName().toString().equals("module-info.class"))
        .sorted()
        .toList();
  }

  /** The files below a folder whose names end so; nobody asks of these whether they are folders. */
  public static Stream<Path> below(Path folder, String ending) {
    var found = new ArrayList<Path>();
    add(folder, ending, found);
    return found.stream();
  }

  private static void add(Path folder, String ending, List<Path> found) {
    try (var entries = Files.newDirectoryStream(folder)) {
      for (var entry : entries) {
        if (entry.toString().endsWith(ending)) {
          found.add(entry);
        } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          add(entry, ending, found);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Read read(Path file, Module module) {
    var bytes = bytes(file);
    try {
      return new Read(file, ClassFileReader.read(bytes, module), null);
    } catch (RuntimeException unreadable) {
      // ASM says what is wrong in many ways, an index out of bounds among them.
      return new Read(file, null, unreadable);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Location place(Path folder, Module module, Path file) {
    var inFolder = folder.relativize(file).toString().replace('\\', '/');
    return new Location(module.folder() + "/target/classes/" + inFolder, 1);
  }

  private static String message(RuntimeException unreadable) {
    var said = unreadable.getMessage();
    return said != null && said.startsWith("Unsupported class file major version")
        ? "is of a newer Java than this version of the boundary can read ("
            + said.substring(said.lastIndexOf(' ') + 1)
            + "): compile with --release 21, or take a newer boundary"
        : "is not a readable class file";
  }
}
