package dev.twodoors.boundary.scaffold;

import dev.twodoors.boundary.local.LocalProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files to be written, all or none: each is known before the first is written, and what was written
 * can be taken back.
 */
public final class Changes {
  private final Path root;
  private final SortedMap<String, String> created = new TreeMap<>();
  private final SortedMap<String, String> edited = new TreeMap<>();
  private final Deque<Undo> written = new ArrayDeque<>();

  private interface Undo {
    void run() throws IOException;
  }

  Changes(Path root) {
    this.root = root;
  }

  /**
   * @param file relative to the root, with forward slashes
   */
  void create(String file, String text) {
    created.put(file, text);
  }

  void edit(String file, String text) {
    edited.put(file, text);
  }

  /** As it will be: with what was edited before. */
  String now(String file) throws IOException {
    return edited.containsKey(file)
        ? edited.get(file)
        : Files.readString(root.resolve(file)).replace("\r\n", "\n");
  }

  /** Names of the new files. */
  public List<String> created() {
    return List.copyOf(created.keySet());
  }

  /** Names of the files that are changed. */
  public List<String> edited() {
    return List.copyOf(edited.keySet());
  }

  /** What all of them together say, by name. */
  SortedMap<String, String> texts() {
    var all = new TreeMap<>(created);
    all.putAll(edited);
    return all;
  }

  /**
   * @throws Refused when a new file would overwrite one; nothing is written then
   */
  void refuseToOverwrite() {
    var inTheWay = created.keySet().stream().filter(f -> Files.exists(root.resolve(f))).toList();
    if (!inTheWay.isEmpty()) {
      throw new Refused(
          String.format(
              Locale.ROOT,
              "These files exist already, and would be overwritten:\n    %s\n  Choose another id or --class, or remove them.",
              String.join("\n    ", inTheWay)));
    }
  }

  /**
   * @throws LocalProblem when one cannot be written; then all is as it was
   */
  public void write() {
    refuseToOverwrite();
    for (var file : texts().entrySet()) {
      try {
        write(root.resolve(file.getKey()), file.getValue());
      } catch (IOException e) {
        undo();
        throw LocalProblem.environment(
            "Cannot write " + file.getKey() + ": " + e,
            "Nothing was changed. Make the folder writable and try again.");
      }
    }
  }

  private void write(Path file, String text) throws IOException {
    if (Files.exists(file)) {
      var before = Files.readAllBytes(file);
      written.push(() -> Files.write(file, before));
    } else {
      for (var folder : missing(file.getParent())) {
        Files.createDirectory(folder);
        written.push(() -> Files.delete(folder));
      }
      written.push(() -> Files.deleteIfExists(file));
    }
    Files.writeString(file, text);
  }

  /** Folders that are not there, the outermost first. */
  private static List<Path> missing(Path folder) {
    var missing = new ArrayList<Path>();
    for (var at = folder; !Files.exists(at); at = at.getParent()) {
      missing.addFirst(at);
    }
    return missing;
  }

  /** Makes everything as it was; what cannot be is left. */
  public void undo() {
    while (!written.isEmpty()) {
      try {
        written.pop().run();
      } catch (IOException left) {
        // Something else stands there now: it is not ours to remove.
      }
    }
  }
}
