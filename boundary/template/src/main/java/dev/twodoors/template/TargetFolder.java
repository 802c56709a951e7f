package dev.twodoors.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The folder of a new project: made whole or not at all. */
final class TargetFolder {
  private static final Set<PosixFilePermission> RUN_BITS =
      EnumSet.of(
          PosixFilePermission.OWNER_EXECUTE,
          PosixFilePermission.GROUP_EXECUTE,
          PosixFilePermission.OTHERS_EXECUTE);

  private TargetFolder() {}

  /**
   * Writes beside the target first, and moves all of it when it is complete.
   *
   * @throws TemplateException when the target holds anything, or cannot be written
   */
  static void write(Path target, Map<String, Content> files) throws IOException {
    Path folder = target.toAbsolutePath().normalize();
    refuseUsed(folder);
    Path made = null;
    try {
      Files.createDirectories(folder.getParent());
      made = Files.createDirectory(folder.resolveSibling(".new-" + UUID.randomUUID()));
      writeAll(made, files);
      Files.deleteIfExists(folder);
      Files.move(made, folder);
    } catch (FileSystemException e) {
      delete(made);
      throw new TemplateException(
          "Cannot write " + folder + ": " + reason(e) + ".",
          "Choose a folder that you may write to; nothing was left there.");
    }
  }

  private static void writeAll(Path folder, Map<String, Content> files) throws IOException {
    for (Map.Entry<String, Content> one : files.entrySet()) {
      Path file = folder.resolve(one.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, one.getValue().bytes());
      if (one.getValue().isProgram()) {
        letRun(file);
      }
    }
  }

  /**
   * @throws TemplateException when it holds anything
   */
  static void refuseUsed(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new TemplateException(
          folder + " is a file.", "Name a folder that does not exist yet, or an empty one.");
    }
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      inside
          .findFirst()
          .ifPresent(
              found -> {
                throw new TemplateException(
                    folder + " is not empty: it holds " + found.getFileName() + ", for one.",
                    "Name a folder that does not exist yet, or an empty one; this one was left as it is.");
              });
    }
  }

  private static void letRun(Path file) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (posix == null) {
      return;
    }
    Set<PosixFilePermission> permissions = EnumSet.copyOf(posix.readAttributes().permissions());
    permissions.addAll(RUN_BITS);
    posix.setPermissions(permissions);
  }

  private static String reason(FileSystemException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied for " + e.getFile();
    }
    return e.getReason() == null ? "nothing can be made beside it" : e.getReason();
  }

  /** Whether it was empty, and is gone. */
  static boolean deleteIfEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        return false;
      }
    }
    Files.delete(folder);
    return true;
  }

  static void delete(Path folder) throws IOException {
    if (folder == null) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
