package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.map.MapFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * What something is built from: files of the project, with size and time, and where it lies, since
 * what is built names places. Two equal fingerprints mean nothing has to be built.
 */
final class Inputs {

  private static final Duration LOOK_EVERY = Duration.ofMillis(300);

  private final Path root;
  private final Predicate<String> open;
  private final Predicate<String> wanted;
  private final SortedMap<String, String> files = new TreeMap<>();

  private Inputs(Path root, Predicate<String> open, Predicate<String> wanted) {
    this.root = root;
    this.open = open;
    this.wanted = wanted;
  }

  /** What packaged doors are made of; they hold the map too. */
  static boolean isOfDoors(String path) {
    return isPom(path) || path.contains("src/main/") || path.equals(MapFiles.JSON);
  }

  /** What decides which libraries there are. */
  static boolean isPom(String path) {
    return path.endsWith("pom.xml");
  }

  /**
   * Of all but tests.
   *
   * @param wanted says of a path below the root, with forward slashes, whether it counts
   */
  static String fingerprint(Path root, Predicate<String> wanted) throws IOException {
    return fingerprint(root, path -> !isOfTests(path), wanted);
  }

  /** The same, tests and what they need included. */
  static String fingerprintWithTests(Path root, Predicate<String> wanted) throws IOException {
    return fingerprint(root, folder -> true, wanted);
  }

  private static String fingerprint(Path root, Predicate<String> open, Predicate<String> wanted)
      throws IOException {
    try {
      byte[] text = (root + " " + in(root, open, wanted)).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The paths of all poms of modules below the root, in order. */
  static Set<String> poms(Path root) throws IOException {
    return in(root, path -> !path.endsWith("/src"), Inputs::isPom).keySet();
  }

  private static boolean isOfTests(String folder) {
    return folder.endsWith("/src/test");
  }

  private static SortedMap<String, String> in(
      Path root, Predicate<String> open, Predicate<String> wanted) throws IOException {
    Inputs inputs = new Inputs(root, open, wanted);
    Files.walkFileTree(root, inputs.new Collector());
    return inputs.files;
  }

  /**
   * Looks again and again until the fingerprint is another one.
   *
   * @param inVain becomes true when waiting longer makes no sense
   * @return that fingerprint
   */
  static String awaitChange(
      Path root, Predicate<String> wanted, String before, BooleanSupplier inVain) {
    try {
      String now = fingerprint(root, wanted);
      while (now.equals(before) && !inVain.getAsBoolean()) {
        Thread.sleep(LOOK_EVERY);
        now = fingerprint(root, wanted);
      }
      return now;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return before;
    }
  }

  private final class Collector extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes any) {
      String name = String.valueOf(folder.getFileName());
      boolean apart = name.startsWith(".") || name.equals("target") || name.equals("node_modules");
      return folder.equals(root) || !apart && open.test(below(folder))
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = below(file);
      if (wanted.test(path)) {
        files.put(path, attributes.size() + " " + attributes.lastModifiedTime());
      }
      return FileVisitResult.CONTINUE;
    }

    private String below(Path file) {
      return root.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
      return FileVisitResult.CONTINUE;
    }
  }
}
