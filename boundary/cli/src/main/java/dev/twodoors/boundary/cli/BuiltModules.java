package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.Door;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The modules of which a build of a door sees the shape alone. Where code of the project runs while
 * it is built, as a filter of the contract does, that code counts whole, with all that it uses.
 *
 * @param seen those whose methods no build runs
 */
record BuiltModules(List<SourceModule> seen) {

  /** What a module brings whose code runs in builds. */
  private static final List<String> RUN =
      List.of("META-INF/quarkus-extension.properties", "META-INF/services");

  /** Named by code that makes or changes a contract (MicroProfile OpenAPI 4.0, section 4). */
  private static final Pattern OF_CONTRACTS =
      Pattern.compile("openapi/(OASFilter|OASModelReader|OpenApiFilter)");

  /** Of all modules those that a door is made of. */
  static BuiltModules of(Door door, List<SourceModule> all) throws IOException {
    Set<Path> used = new HashSet<>();
    Set<Path> run = new HashSet<>();
    for (SourceModule module : all) {
      if (module.name().startsWith(door.module() + "/")) {
        used.add(module.classes());
        used.addAll(module.classPath());
      }
      if (runs(module)) {
        run.add(module.classes());
        run.addAll(module.classPath());
      }
    }
    return new BuiltModules(
        all.stream()
            .filter(module -> used.contains(module.classes()) && !run.contains(module.classes()))
            .toList());
  }

  private static boolean runs(SourceModule module) throws IOException {
    for (String name : RUN) {
      if (Files.exists(module.classes().resolve(name))) {
        return true;
      }
    }
    for (Path file : SourceModule.below(module.classes(), ".class")) {
      String names = Files.readString(file, StandardCharsets.ISO_8859_1);
      if (OF_CONTRACTS.matcher(names).find()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a file, below the root and with forward slashes, is a source of one of them. */
  boolean isSeen(String path) {
    return seen.stream().anyMatch(module -> path.startsWith(module.name() + "/"));
  }

  String shapes() throws IOException {
    List<String> shapes = new ArrayList<>();
    for (SourceModule module : seen) {
      shapes.add(module.name() + " " + Shapes.of(module.classes()));
    }
    return String.join(" ", shapes);
  }
}
