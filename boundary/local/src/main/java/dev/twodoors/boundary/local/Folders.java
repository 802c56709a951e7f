package dev.twodoors.boundary.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What several classes do with folders, and how a failure of the file system is worded. */
final class Folders {

  private Folders() {}

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes any) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path at, IOException e) throws IOException {
            Files.deleteIfExists(at);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last lines of a text file; nothing when it cannot be read. */
  static List<String> tail(Path file, int lines) {
    try {
      List<String> all =
          new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8)
              .lines()
              .toList();
      return all.subList(Math.max(0, all.size() - lines), all.size());
    } catch (IOException e) {
      return List.of();
    }
  }

  static LocalProblem problem(Path folder, IOException e) {
    String text = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (text.contains("no space left") || text.contains("disk quota")) {
      return fullDisk(folder, e);
    }
    if (e instanceof java.nio.file.AccessDeniedException || text.contains("permission denied")) {
      return LocalProblem.environment(
          "This user may not read or write " + folder + " (" + e.getMessage() + ").",
          "Run as the user who owns it, give it to this user (chown -R), or remove it as its owner.",
          e);
    }
    return LocalProblem.environment(
        "Cannot use " + folder + ": " + e, "See that the folder exists and is writable.", e);
  }

  static LocalProblem fullDisk(Path folder, Throwable cause) {
    return LocalProblem.environment(
        "The disk with " + folder + " is full.",
        "Free some space (about 200 MB are needed) and start again; nothing was lost.",
        cause);
  }
}
