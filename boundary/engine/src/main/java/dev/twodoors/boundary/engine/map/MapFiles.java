package dev.twodoors.boundary.engine.map;

import dev.twodoors.boundary.engine.facts.DoorReport;
import dev.twodoors.boundary.engine.governance.Governance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files drawn from the code that are committed, so that a change of them is reviewed. */
public final class MapFiles {
  public static final String COMMAND = "./doors map";
  public static final String MARKDOWN = "docs/capability-map.md";
  public static final String JSON = "docs/capability-map.json";
  public static final String CODEOWNERS = "CODEOWNERS";

  private final Map<String, String> fresh = new TreeMap<>();

  private MapFiles() {}

  /** Draws them from the map, and from what each door says of its owners. */
  public static MapFiles of(
      CapabilityMap map, Collection<DoorReport> doors, Governance governance) {
    var files = new MapFiles();
    files.fresh.put(MARKDOWN, MarkdownMap.of(map));
    files.fresh.put(JSON, JsonMap.of(map));
    files.fresh.put(CODEOWNERS, Codeowners.of(doors, governance));
    return files;
  }

  /**
   * A committed file that is not what would be drawn now.
   *
   * @param file relative to the root
   * @param line the first that differs, from 1; 0 when there is no such file
   * @param committed that line; empty when the file ends before it
   * @param fresh what would stand there; empty when nothing would
   */
  public record Stale(String file, int line, Optional<String> committed, Optional<String> fresh) {}

  /** Name and content of each, by name. */
  public Map<String, String> contents() {
    return Map.copyOf(fresh);
  }

  /** Names of the files, in the order of their names. */
  public List<String> names() {
    return List.copyOf(fresh.keySet());
  }

  /** Those that differ from the code; how lines end does not matter. */
  public List<Stale> stale(Path root) {
    var stale = new ArrayList<Stale>();
    fresh.forEach((name, text) -> compare(root, name, text).ifPresent(stale::add));
    return List.copyOf(stale);
  }

  /** Writes those that differ, and gives their names. */
  public List<String> write(Path root) {
    var names = stale(root).stream().map(Stale::file).toList();
    for (var name : names) {
      try {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, fresh.get(name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return names;
  }

  private static Optional<Stale> compare(Path root, String name, String text) {
    var file = root.resolve(name);
    var now = text.lines().toList();
    if (!Files.isRegularFile(file)) {
      return Optional.of(new Stale(name, 0, Optional.empty(), Optional.of(now.getFirst())));
    }
    var before = lines(file);
    for (var line = 0; line < Math.max(now.size(), before.size()); line++) {
      var committed = at(before, line);
      var drawn = at(now, line);
      if (!committed.equals(drawn)) {
        return Optional.of(new Stale(name, line + 1, committed, drawn));
      }
    }
    return Optional.empty();
  }

  /** Whatever its encoding: a file that is no UTF-8 just differs. */
  private static List<String> lines(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> at(List<String> lines, int line) {
    return line < lines.size() ? Optional.of(lines.get(line)) : Optional.empty();
  }
}
