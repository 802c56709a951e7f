package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compiles the modules whose sources have changed, and those that use them, without Maven: it takes
 * longer to start than they take to compile. Maven has the last word: it is asked when libraries or
 * poms have changed, when a module needs more than a compiler, and when something does not compile.
 */
final class ChangedSources {

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
    Files.createDirectories(known.getParent());
    Files.writeString(
        known,
        compiled.entrySet().stream().map(ChangedSources::line).collect(Collectors.joining("\n")));
  }

  private static String line(Map.Entry<String, String> of) {
    return of.getKey() + " " + of.getValue();
  }

  /**
   * @return whether all classes are those of the sources now
   */
  boolean compile() throws IOException {
    SortedMap<String, String> now = now();
    List<SourceModule> stale = stale(now);
    if (stale.isEmpty()) {
      return false;
    }
    for (SourceModule module : stale) {
      if (!module.isPlain()) {
        return false;
      }
    }
    for (SourceModule module : inOrder(stale)) {
      if (!SourceCompiler.compile(module)) {
        return false;
      }
    }
    keep(now);
    return true;
  }

  /**
   * Those that have changed, and all that use one of them. Of the modules that no door is made of
   * Maven has listed no libraries.
   */
  private List<SourceModule> stale(SortedMap<String, String> now) throws IOException {
    List<SourceModule> modules =
        SourceModule.in(root, tests).stream()
            .filter(module -> Files.exists(module.libraries()))
            .toList();
    Set<String> before = Files.exists(known) ? Set.copyOf(Files.readAllLines(known)) : Set.of();
    Set<String> changedNames =
        now.entrySet().stream()
            .filter(module -> !before.contains(line(module)))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    List<SourceModule> changed =
        modules.stream().filter(module -> changedNames.contains(module.name())).toList();
    List<SourceModule> stale = new ArrayList<>();
    for (SourceModule module : modules) {
      List<Path> used = module.classPath();
      if (changed.contains(module)
          || changed.stream().map(SourceModule::classes).anyMatch(used::contains)) {
        stale.add(module);
      }
    }
    return stale;
  }

  /** What others use comes first: lists of libraries name those of libraries, too. */
  private static List<SourceModule> inOrder(List<SourceModule> stale) throws IOException {
    List<SourceModule> ordered = new ArrayList<>();
    List<SourceModule> left = new ArrayList<>(stale);
    while (!left.isEmpty()) {
      for (SourceModule module : List.copyOf(left)) {
        List<Path> used = module.classPath();
        if (left.stream().noneMatch(other -> other != module && used.contains(other.classes()))) {
          ordered.add(module);
          left.remove(module);
        }
      }
    }
    return ordered;
  }

  private static String fingerprint(SourceModule module) throws IOException {
    return Inputs.fingerprint(module.sources(), path -> true);
  }
}
