package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.Module;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A door's settings as production sees them: its own {@code application.properties}, below it the
 * defaults of the project's modules and of libraries ({@code
 * META-INF/microprofile-config.properties}), by their {@code config_ordinal}. Each has a file of
 * the profile above it, {@code application-prod.properties}. In one file {@code %prod.} wins; over
 * files the higher ordinal does.
 */
public final class Settings {
  private static final String NAME = "application.properties";
  private static final String OF_PROFILE = "-prod.properties";
  private static final Set<String> YES = Set.of("true", "1", "yes", "y", "on");
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^{}:]+)(?::([^{}]*))?}");
  private static final int DEEPEST_REFERENCE = 10;

  private final String file;
  private final List<SettingsFile> files;

  private Settings(String file, List<SettingsFile> own, List<SettingsFile> defaults) {
    this.file = file;
    var all = new ArrayList<>(own);
    all.addAll(defaults);
    all.sort(Comparator.comparing(SettingsFile::ordinal).reversed());
    this.files = List.copyOf(all);
  }

  /**
   * Those of one folder alone.
   *
   * @param folder of resources, relative to the project's root
   */
  static Settings read(Path root, String folder, List<InputProblem> problems) {
    return new Settings(
        folder + "/" + NAME,
        own(root, folder, problems),
        withProfile(root, folder + "/" + LibraryJar.SETTINGS, SettingsFile.OF_DEFAULTS, problems));
  }

  /**
   * @param modules of the project that the door is built from
   */
  static Settings read(
      Path root,
      Module door,
      Collection<Module> modules,
      Libraries libraries,
      List<InputProblem> problems) {
    var defaults = new ArrayList<SettingsFile>();
    modules.stream()
        .sorted(Comparator.comparing(Module::layer).reversed())
        .map(module -> module.resources() + "/" + LibraryJar.SETTINGS)
        .flatMap(name -> withProfile(root, name, SettingsFile.OF_DEFAULTS, problems).stream())
        .forEach(defaults::add);
    for (var jar : libraries.jars()) {
      jar.file(LibraryJar.SETTINGS)
          .map(text -> SettingsFile.ofLibrary(jar.name(), text, problems))
          .ifPresent(defaults::add);
    }
    var folder = door.resources();
    return new Settings(folder + "/" + NAME, own(root, folder, problems), defaults);
  }

  private static List<SettingsFile> own(Path root, String folder, List<InputProblem> problems) {
    return withProfile(root, folder + "/" + NAME, SettingsFile.OF_APPLICATION, problems);
  }

  /** The file of production first: it stands just above. */
  private static List<SettingsFile> withProfile(
      Path root, String name, int ordinal, List<InputProblem> problems) {
    return List.of(
        SettingsFile.read(root, name.replace(".properties", OF_PROFILE), ordinal + 1, problems),
        SettingsFile.read(root, name, ordinal, problems));
  }

  /** With references to other settings, or their defaults, put in where they are known. */
  public Optional<String> get(String key) {
    return written(key).map(value -> withoutReferences(value.strip(), DEEPEST_REFERENCE));
  }

  private Optional<String> written(String key) {
    return files.stream().flatMap(from -> from.get(key).stream()).findFirst();
  }

  private String withoutReferences(String value, int depth) {
    var reference = REFERENCE.matcher(value);
    if (depth == 0 || !reference.find()) {
      return value;
    }
    var known = written(reference.group(1)).or(() -> Optional.ofNullable(reference.group(2)));
    return known.isEmpty()
        ? value
        : withoutReferences(
            value.substring(0, reference.start()) + known.get() + value.substring(reference.end()),
            depth - 1);
  }

  /** As the converter of MicroProfile Config reads it. */
  public boolean isTrue(String key, boolean otherwise) {
    return get(key)
        .filter(value -> !value.isEmpty() && !value.contains("${"))
        .map(value -> YES.contains(value.toLowerCase(Locale.ROOT)))
        .orElse(otherwise);
  }

  /**
   * Where a key is set; the first line of the door's own file when it is not. A library's default
   * has no line: it is named by the library and the key.
   */
  public Location where(String key) {
    return files.stream()
        .filter(from -> from.get(key).isPresent())
        .findFirst()
        .map(from -> from.where(key))
        .orElseGet(() -> new Location(file, 1));
  }

  /** Whether a file that could not be read would have been one of them. */
  public boolean isOneOf(String name) {
    return files.stream().anyMatch(from -> from.name().equals(name));
  }

  /** The keys that some profile sets, without it. */
  public Set<String> keys() {
    return files.stream()
        .flatMap(from -> from.values().keySet().stream())
        .map(key -> key.replaceFirst("^%[^.]*\\.", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All by their keys as written, with the prefixes of profiles; values as of {@link #get}. */
  public Map<String, String> all() {
    var all = new TreeMap<String, String>();
    files.reversed().forEach(from -> all.putAll(from.values()));
    all.replaceAll((key, value) -> withoutReferences(value.strip(), DEEPEST_REFERENCE));
    return all;
  }
}
