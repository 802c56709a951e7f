package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compiles the modules whose sources have changed, and those that see the change, without Maven: it
 * takes longer to start than they take to compile. Maven has the last word: it is asked when
 * libraries or poms have changed, when a module needs more than a compiler, and when something does
 * not compile.
 */
final class ChangedSources {

  /**
   * A module when all was compiled last.
   *
   * @param sources what it was compiled from
   * @param shape what the modules that use it were compiled with
   */
  private record Compiled(String sources, String shape) {}

  private final Path root;
  private final String tests;
  private final Path known;

  ChangedSources(ProjectSettings settings, String tests) {
    this.root = settings.root();
    this.tests = tests;
    this.known = settings.localFolder().resolve("made/sources");
  }

  /** What the sources are now, by module. */
  SortedMap<String, String> now() throws IOException {
    SortedMap<String, String> now = new TreeMap<>();
    for (SourceModule module : SourceModule.in(root, tests)) {
      now.put(module.name(), fingerprint(module));
    }
    return now;
  }

  /** To be called when they have been compiled, with what they were before. */
  void keep(SortedMap<String, String> compiled) throws IOException {
    Map<String, String> shapes = new HashMap<>();
    for (SourceModule module : SourceModule.in(root, tests)) {
      shapes.put(module.name(), Shapes.of(module.classes()));
    }
    keep(compiled, shapes);
  }

  private void keep(Map<String, String> compiled, Map<String, String> shapes) throws IOException {
    List<String> lines = new ArrayList<>();
    compiled.forEach(
        (module, sources) ->
            lines.add(String.join("\t", module, sources, shapes.getOrDefault(module, "none"))));
    Files.createDirectories(known.getParent());
    Files.writeString(known, String.join("\n", lines));
  }

  private Map<String, Compiled> before() throws IOException {
    Map<String, Compiled> before = new HashMap<>();
    for (String line : Files.exists(known) ? Files.readAllLines(known) : List.<String>of()) {
      String[] parts = line.split("\t");
      if (parts.length == 3) {
        before.put(parts[0], new Compiled(parts[1], parts[2]));
      }
    }
    return before;
  }

  /**
   * What was compiled last, and not what lies there, tells who sees a change: of a try that failed,
   * some classes are new already.
   *
   * @return whether all classes are those of the sources now
   */
  boolean compile() throws IOException {
    SortedMap<String, String> now = now();
    Map<String, Compiled> before = before();
    Map<String, String> shapes = new HashMap<>();
    before.forEach((module, compiled) -> shapes.put(module, compiled.shape()));
    Set<Path> seen = new HashSet<>();
    boolean any = false;
    for (List<SourceModule> next : inOrder(modules())) {
      List<SourceModule> stale = new ArrayList<>();
      for (SourceModule module : next) {
        Compiled last = before.get(module.name());
        if (last == null
            || !last.sources().equals(now.get(module.name()))
            || module.classPath().stream().anyMatch(seen::contains)) {
          stale.add(module);
        }
      }
      if (!areCompiled(stale)) {
        return false;
      }
      for (SourceModule module : stale) {
        String shape = Shapes.of(module.classes());
        if (!shape.equals(shapes.put(module.name(), shape))) {
          seen.add(module.classes());
        }
      }
      any |= !stale.isEmpty();
    }
    if (any) {
      keep(now, shapes);
    }
    return any;
  }

  /** None of them uses another one. */
  private static boolean areCompiled(Collection<SourceModule> stale) throws IOException {
    for (SourceModule module : stale) {
      if (!module.isPlain()) {
        return false;
      }
    }
    try {
      return stale.parallelStream().map(ChangedSources::isCompiled).toList().stream()
          .allMatch(Boolean::booleanValue);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private static boolean isCompiled(SourceModule module) {
    try {
      return SourceCompiler.compile(module);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of the modules that no door is made of Maven has listed no libraries. */
  private List<SourceModule> modules() throws IOException {
    return SourceModule.in(root, tests).stream()
        .filter(module -> Files.exists(module.libraries()))
        .toList();
  }

  /**
   * What others use comes first: lists of libraries name those of libraries, too. What stands
   * together can be compiled at once.
   */
  private static List<List<SourceModule>> inOrder(List<SourceModule> modules) throws IOException {
    List<List<SourceModule>> ordered = new ArrayList<>();
    List<SourceModule> left = new ArrayList<>(modules);
    while (!left.isEmpty()) {
      List<SourceModule> next = new ArrayList<>();
      for (SourceModule module : left) {
        List<Path> used = module.classPath();
        if (left.stream().noneMatch(other -> other != module && used.contains(other.classes()))) {
          next.add(module);
        }
      }
      ordered.add(next);
      left.removeAll(next);
    }
    return ordered;
  }

  private static String fingerprint(SourceModule module) throws IOException {
    return Inputs.fingerprint(module.sources(), path -> true);
  }
}
