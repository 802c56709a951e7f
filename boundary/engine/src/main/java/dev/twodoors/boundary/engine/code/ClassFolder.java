package dev.twodoors.boundary.engine.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The compiled classes of a module. */
public final class ClassFolder {
  private ClassFolder() {}

  /**
   * @param problem told of each file that cannot be read, and why
   */
  public static List<ClassFact> read(
      Path folder, Module module, BiConsumer<Location, String> problem) {
    var classes = new ArrayList<ClassFact>();
    if (!Files.isDirectory(folder)) {
      return classes;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(ClassFolder::isClass).sorted().toList()) {
        try {
          classes.add(ClassFileReader.read(Files.readAllBytes(file), module));
        } catch (RuntimeException unreadable) {
          // ASM says what is wrong in many ways, an index out of bounds among them.
          problem.accept(place(folder, module, file), message(unreadable));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return classes;
  }

  private static boolean isClass(Path file) {
    var name = file.getFileName().toString();
    return name.endsWith(".class") && !name.equals("module-info.class");
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
