package dev.twodoors.boundary.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The JVM's AOT cache of a packaged door (JEP 483, 514): its classes loaded and linked, by which it
 * starts in half the time. It counts only for the very jars, JDK and options it was made with, and
 * while nobody has written to it since; otherwise a door starts without it.
 *
 * <p>The JVM rejects foreign and cut off caches by itself, but crashes on one with wrong bytes in
 * the middle. Hence the note beside the file, which names its size and time.
 */
final class StartCache {

  /** The first JDK that writes a cache in one step, with all that makes a start fast. */
  private static final int FIRST_JDK = 25;

  private static final List<String> OTHERS =
      List.of("-XX:AOT", "-XX:SharedArchiveFile", "-XX:ArchiveClasses", "-Xshare");

  private final Path root;
  private final Path folder;
  private final Runtime.Version jdk;

  StartCache(ProjectSettings settings) {
    this(settings, Runtime.version());
  }

  StartCache(ProjectSettings settings, Runtime.Version jdk) {
    this.root = settings.root();
    this.folder = settings.localFolder().resolve("start");
    this.jdk = jdk;
  }

  /** What a door's JVM is told: where the cache is, or nothing when there is none for it. */
  List<String> options(Door door) {
    return isUsable(door) && isCurrent(door)
        ? List.of("-XX:AOTCache=" + cache(door).toAbsolutePath())
        : List.of();
  }

  /** Whether one should and can be made; where processes end without notice, none gets written. */
  boolean isWanted(Door door) {
    return isUsable(door)
        && ProcessHandle.current().supportsNormalTermination()
        && !isCurrent(door);
  }

  /** An empty cache to be filled by a process of the door. Drafts of dead makers are removed. */
  Draft draft(Door door) throws IOException {
    OwnerOnly.folder(folder);
    for (Path child : Folders.children(folder)) {
      if (Files.isDirectory(child)
          && ProcessMark.parse(child.getFileName().toString()).alive().isEmpty()) {
        Folders.delete(child);
      }
    }
    String name = ProcessMark.of(ProcessHandle.current()) + "-" + UUID.randomUUID();
    Path place = folder.resolve(name);
    return new Draft(door, build(door), OwnerOnly.folder(place));
  }

  private boolean isUsable(Door door) {
    return jdk.feature() >= FIRST_JDK
        && Files.exists(door.jar(root))
        && door.jvmOptions().stream().noneMatch(one -> OTHERS.stream().anyMatch(one::startsWith));
  }

  private boolean isCurrent(Door door) {
    try {
      return Files.exists(note(door))
          && Files.readString(note(door)).equals(noted(build(door), cache(door)));
    } catch (IOException unreadable) {
      return false;
    }
  }

  private Path cache(Door door) {
    return folder.resolve(door.name() + ".aot");
  }

  private Path note(Door door) {
    return folder.resolve(door.name() + ".note");
  }

  private static String noted(String build, Path cache) throws IOException {
    return build + " " + Files.size(cache) + " " + Files.getLastModifiedTime(cache).toInstant();
  }

  /** What the JVM would compare, too: itself, its options, and each jar's size and time. */
  private String build(Door door) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(jdk).append(System.getProperty("java.vm.vendor")).append(door.jvmOptions());
    Path home = door.jar(root).getParent();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
        text.append('\n').append(jar).append(' ').append(Files.size(jar));
        text.append(' ').append(Files.getLastModifiedTime(jar).toInstant());
      }
    }
    return hash(text.toString());
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** A cache in the making, in a folder of its own that is gone when this is closed. */
  final class Draft implements AutoCloseable {

    private final Door door;
    private final String build;
    private final Path place;

    private Draft(Door door, String build, Path place) {
      this.door = door;
      this.build = build;
      this.place = place;
    }

    /**
     * For the process that fills it, which does so after it was asked to end. Without C2 there: a
     * cache that tells what C2 compiled makes the next start compile it first of all, which is dear
     * on few cores. At level 2 it tells nothing of the kind; at level 1 it would keep C2 away for
     * good.
     */
    List<String> options() {
      return List.of("-XX:AOTCacheOutput=" + file().toAbsolutePath(), "-XX:TieredStopAtLevel=2");
    }

    /**
     * Puts it in place of the present one; processes that use that one keep it.
     *
     * @return false when it was not filled
     */
    boolean keep() throws IOException {
      if (!Files.exists(file())) {
        return false;
      }
      return FolderLock.holding(
          folder.resolve("lock"),
          () -> {
            Files.deleteIfExists(note(door));
            Files.move(file(), cache(door), StandardCopyOption.ATOMIC_MOVE);
            OwnerOnly.write(note(door), noted(build, cache(door)));
            return true;
          });
    }

    private Path file() {
      return place.resolve("cache.aot");
    }

    @Override
    public void close() throws IOException {
      Folders.delete(place);
    }
  }
}
