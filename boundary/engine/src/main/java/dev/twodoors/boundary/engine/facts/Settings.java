package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.facts.BuildFacts.Setting;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Expressions;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A door's settings as production sees them, by the rules of the application's own reader: its
 * {@code application.properties} with the file of the profile beside it, below them the defaults of
 * the project's modules and of libraries ({@code META-INF/microprofile-config.properties}). What
 * the build found set otherwise counts before the files.
 */
public final class Settings {
  private static final String NAME = "application";
  private static final String PRODUCTION = "prod";
  private static final String FILE = ".properties";
  private static final Set<String> YES = Set.of("true", "1", "yes", "y", "on");

  private final String file;
  private final List<String> read = new ArrayList<>();
  private final Map<String, String> written = new TreeMap<>();
  private final SmallRyeConfig config;
  private final Map<String, Setting> otherwise;
  private final Set<String> asked = ConcurrentHashMap.newKeySet();

  /**
   * @param files the first of two with one ordinal wins
   */
  private Settings(String file, List<SettingsFile> files, Map<String, Setting> built) {
    this.file = file;
    files.forEach(from -> read.add(from.getName()));
    files.reversed().stream()
        .sorted(Comparator.comparing(SettingsFile::getOrdinal))
        .forEach(from -> from.getProperties().forEach((key, value) -> written.put(key, value)));
    this.config =
        new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .withProfile(PRODUCTION)
            .withSources(List.copyOf(files))
            .build();
    this.otherwise =
        built.entrySet().stream()
            .filter(set -> !set.getValue().written().equals(raw(set.getKey()).getValue()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Those of one folder alone.
   *
   * @param folder of resources, relative to the project's root
   */
  static Settings read(Path root, String folder, List<InputProblem> problems) {
    var files = own(root, folder, problems);
    files.addAll(defaults(root, folder, problems));
    return new Settings(nameIn(folder), files, Map.of());
  }

  /** Those of a door, with the defaults of what it is built from. */
  static Settings read(Sources sources, Libraries libraries, List<InputProblem> problems) {
    var root = sources.root();
    var files = own(root, sources.door().resources(), problems);
    sources.classes().keySet().stream()
        .sorted(Comparator.comparing(Module::layer).reversed())
        .map(module -> defaults(root, module.resources(), problems))
        .forEach(files::addAll);
    for (var jar : libraries.jars()) {
      jar.file(LibraryJar.SETTINGS)
          .map(text -> SettingsFile.of(jar.name(), text, SettingsFile.OF_DEFAULTS, problems))
          .ifPresent(files::add);
    }
    return new Settings(nameIn(sources.door().resources()), files, sources.build().settings());
  }

  private static String nameIn(String folder) {
    return folder + "/" + NAME + FILE;
  }

  private static List<SettingsFile> own(Path root, String folder, List<InputProblem> problems) {
    return new ArrayList<>(
        withProfile(root, nameIn(folder), SettingsFile.OF_APPLICATION, problems));
  }

  private static List<SettingsFile> defaults(
      Path root, String folder, List<InputProblem> problems) {
    return withProfile(
        root, folder + "/" + LibraryJar.SETTINGS, SettingsFile.OF_DEFAULTS, problems);
  }

  /** The file of a profile wins over the one beside it. */
  private static List<SettingsFile> withProfile(
      Path root, String name, int ordinal, List<InputProblem> problems) {
    var profile = name.replace(FILE, "-" + PRODUCTION + FILE);
    return List.of(
        SettingsFile.read(root, profile, ordinal + 1, problems),
        SettingsFile.read(root, name, ordinal, problems));
  }

  /** With references to other settings, or their defaults, put in where they are known. */
  public Optional<String> get(String key) {
    asked.add(key);
    var built = otherwise.get(key);
    return built != null
        ? Optional.of(built.written().strip())
        : Optional.ofNullable(value(key).getValue()).map(String::strip);
  }

  private ConfigValue value(String key) {
    try {
      var value = config.getConfigValue(key);
      return value.getValue() == null ? raw(key) : value;
    } catch (IllegalArgumentException refersToItself) {
      return raw(key);
    }
  }

  private ConfigValue raw(String key) {
    return Expressions.withoutExpansion(() -> config.getConfigValue(key));
  }

  /** As the converter of MicroProfile Config reads it. */
  public boolean isTrue(String key, boolean otherwise) {
    return get(key)
        .filter(value -> !value.isEmpty() && !value.contains("${"))
        .map(value -> YES.contains(value.toLowerCase(Locale.ROOT)))
        .orElse(otherwise);
  }

  /**
   * Where a key is set; the first line of the door's own file when it is not. A library's default,
   * and what only the build knows, has no line: it is named by who sets it and by the key.
   */
  public Location where(String key) {
    var built = otherwise.get(key);
    if (built != null) {
      return new Location(built.source() + " (" + key + ")", 0);
    }
    var value = raw(key);
    if (value.getValue() == null) {
      return new Location(file, 1);
    }
    var from = value.getConfigSourceName();
    return from.contains("/")
        ? new Location(from, value.getLineNumber())
        : new Location(from + " (" + key + ")", 0);
  }

  /** Whether a file that could not be read would have been one of them. */
  public boolean isOneOf(String name) {
    return read.contains(name);
  }

  /** Of all that are set in production, without the prefixes of profiles. */
  public Set<String> names() {
    var names = new TreeSet<>(otherwise.keySet());
    config.getPropertyNames().forEach(names::add);
    return names;
  }

  /** All as written, with the prefixes of profiles; of a key in several files the one that wins. */
  public Map<String, String> all() {
    return Map.copyOf(written);
  }

  /** What the build found set otherwise than the files say, as far as somebody asked for it. */
  BuildFacts otherwise() {
    return BuildFacts.ofSettings(otherwise).withSettings(asked::contains);
  }
}
