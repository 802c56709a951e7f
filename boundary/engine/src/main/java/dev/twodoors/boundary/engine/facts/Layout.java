package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Library;
import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.code.Module.Layer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the modules of a project lie. The lower layers stand in {@code domain} and {@code
 * shared-services}; where the doors stand is the project's to say.
 *
 * @param root the project's root
 * @param doors those that can be judged
 */
public record Layout(Path root, List<Module> doors) {
  private static final List<Module> CORE =
      List.of(new Module("domain", Layer.DOMAIN), new Module("shared-services", Layer.SERVICES));

  /**
   * @param doors folder of each door by its name; {@code web} and {@code api} are those that can be
   *     judged, others are left out
   */
  public static Layout of(Path root, Map<String, String> doors) {
    return new Layout(
        root,
        Stream.of(Layer.WEB, Layer.API)
            .filter(layer -> doors.containsKey(name(layer)))
            .map(layer -> new Module(doors.get(name(layer)), layer))
            .toList());
  }

  private static String name(Layer layer) {
    return layer.name().toLowerCase(Locale.ROOT);
  }

  /** The door that a file or folder belongs to. */
  public Optional<Module> doorOf(Path place) {
    var absolute = place.toAbsolutePath().normalize();
    return doors.stream().filter(door -> absolute.startsWith(folder(door))).findFirst();
  }

  /**
   * What a compiled door is judged by.
   *
   * @throws IllegalStateException when a module that has sources was not compiled
   */
  public Sources sources(Module door, Library library, LocalDate today) {
    var classes = new LinkedHashMap<Module, Path>();
    Stream.concat(CORE.stream(), Stream.of(door))
        .filter(module -> Files.isDirectory(root.resolve(module.sources())))
        .forEach(module -> classes.put(module, compiled(module)));
    var others = doors.stream().filter(other -> !other.equals(door)).toList();
    var build = BuildFactsFile.read(root, door, classes.keySet());
    return new Sources(root, door, classes, others, library, today, false, build);
  }

  private Path compiled(Module module) {
    var classes = folder(module).resolve("target/classes");
    if (!Files.isDirectory(classes)) {
      throw new IllegalStateException(
          module.folder()
              + "/target/classes is missing: compile "
              + module.folder()
              + " first, in Maven with -am");
    }
    return classes;
  }

  private Path folder(Module module) {
    return root.toAbsolutePath().normalize().resolve(module.folder());
  }
}
