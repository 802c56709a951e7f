package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.ClassFolder;
import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.code.Names;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one door has to know of another so that it can be said that it does not know it.
 *
 * @param classes binary names of its classes that are files of their own
 */
public record OtherDoor(Module module, Set<String> classes, Settings settings, Optional<Pom> pom) {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://(\\[[0-9a-fA-F:]+]|[^/:?#@]+)(?::(\\d+))?(?:[/?#].*)?");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "0.0.0.0");
  private static final String NAME = "quarkus.application.name";
  private static final String PORT = "quarkus.http.port";

  static OtherDoor read(Path root, Module module, List<InputProblem> problems) {
    var classes = new HashSet<String>();
    add(root.resolve(module.sources()), ".java", classes);
    add(root.resolve(module.folder()).resolve("target/classes"), ".class", classes);
    var settings = Settings.read(root, module.resources(), problems);
    return new OtherDoor(
        module, Set.copyOf(classes), settings, Pom.read(root, module.folder(), problems));
  }

  private static void add(Path folder, String ending, Set<String> classes) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    var start = folder.toString().length() + 1;
    ClassFolder.below(folder, ending)
        .map(Path::toString)
        .filter(file -> !file.endsWith("-info" + ending))
        .map(file -> file.substring(start, file.length() - ending.length()))
        .forEach(name -> classes.add(Names.outermost(name.replace(File.separatorChar, '.'))));
  }

  public boolean has(String className) {
    return classes.contains(Names.outermost(className));
  }

  /**
   * Why an address is this door's: its port on this machine, or its name as the host. Empty when it
   * is not, or that cannot be told.
   */
  public Optional<String> answersAt(String address, Settings caller) {
    var parts = ADDRESS.matcher(address.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    return byPort(parts, caller).or(() -> byName(parts));
  }

  private Optional<String> byPort(Matcher parts, Settings caller) {
    return settings
        .get(PORT)
        .filter(port -> LOOPBACK.contains(parts.group(1)) && port.equals(parts.group(2)))
        .filter(port -> !port.equals(caller.get(PORT).orElse("8080")))
        .map(port -> module.folder() + " has " + PORT + "=" + port);
  }

  private Optional<String> byName(Matcher parts) {
    return settings
        .get(NAME)
        .filter(name -> !name.contains("$") && parts.group(1).split("\\.")[0].equals(name))
        .map(name -> module.folder() + " has " + NAME + "=" + name);
  }
}
