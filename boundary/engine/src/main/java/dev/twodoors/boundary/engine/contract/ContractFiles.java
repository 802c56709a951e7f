package dev.twodoors.boundary.engine.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Where the contracts of an API door are: {@code contract/v1.yaml} what the code says, {@code
 * contract/released/v1/1.0.0.yaml} what clients were given, and in {@code target} what the last
 * build generated for all major versions together.
 */
public final class ContractFiles {
  /** Takes the name of a file and why it cannot be read. */
  public interface Unreadable extends BiConsumer<String, String> {}

  private static final String MAJOR = "v[1-9]\\d{0,4}";

  private final Path root;
  private final String folder;
  private final Unreadable unreadable;

  private ContractFiles(Path root, String door, Unreadable unreadable) {
    this.root = root;
    this.folder = door + "/contract";
    this.unreadable = unreadable;
  }

  /**
   * @param door folder of the API door, relative to the root
   */
  public static ContractFiles of(Path root, String door, Unreadable unreadable) {
    return new ContractFiles(root, door, unreadable);
  }

  /** What a build of the door writes. */
  public static Path generated(Path root, String door) {
    return root.resolve(door).resolve("target/boundary/openapi.yaml");
  }

  /** What that build was made of, for one that repeats it. */
  public static Path applicationModel(Path root, String door) {
    return root.resolve(door).resolve("target/boundary/application-model.json");
  }

  /** What that build was given beside its application model. */
  public static Path buildProperties(Path applicationModel) {
    return applicationModel.resolveSibling("build.properties");
  }

  /** The libraries of its application model, as a class path. */
  public static Path buildLibraries(Path applicationModel) {
    return applicationModel.resolveSibling("build.classpath");
  }

  /** {@code public-api/contract}. */
  public String folder() {
    return folder;
  }

  /** {@code public-api/contract/v1.yaml}. */
  public String name(String major) {
    return folder + "/" + major + ".yaml";
  }

  public String changelog() {
    return folder + "/CHANGELOG.md";
  }

  public String name(Release.Version released) {
    return folder + "/released/" + released.majorName() + "/" + released + ".yaml";
  }

  SortedMap<String, ApiDocument> committed() {
    SortedMap<String, ApiDocument> found = Majors.empty();
    files(folder)
        .filter(file -> file.matches(MAJOR + "\\.yaml"))
        .map(file -> file.replace(".yaml", ""))
        .forEach(major -> read(name(major)).ifPresent(text -> found.put(major, text)));
    return found;
  }

  /** The last one of each major version. */
  SortedMap<String, Release> released() {
    SortedMap<String, Release> last = Majors.empty();
    releasedMajors()
        .forEach(
            major ->
                versions(major).stream()
                    .max(Comparator.naturalOrder())
                    .flatMap(this::release)
                    .ifPresent(release -> last.put(major, release)));
    return last;
  }

  /** Every release of every major version. */
  public List<Release> history() {
    return releasedMajors()
        .flatMap(major -> versions(major).stream())
        .flatMap(version -> release(version).stream())
        .toList();
  }

  private Optional<Release> release(Release.Version version) {
    return read(name(version)).map(document -> new Release(version, document));
  }

  private Stream<String> releasedMajors() {
    return files(folder + "/released").filter(major -> major.matches(MAJOR));
  }

  private List<Release.Version> versions(String major) {
    return files(folder + "/released/" + major)
        .flatMap(file -> Release.Version.of(file.replaceFirst("\\.yaml$", "")).stream())
        .filter(version -> version.majorName().equals(major))
        .toList();
  }

  private Optional<ApiDocument> read(String name) {
    try {
      return Optional.of(ContractText.read(Files.readString(root.resolve(name))));
    } catch (IllegalArgumentException e) {
      unreadable.accept(name, e.getMessage());
      return Optional.empty();
    } catch (IOException e) {
      unreadable.accept(name, "cannot be read: " + e.getMessage());
      return Optional.empty();
    }
  }

  private Stream<String> files(String place) {
    if (!Files.isDirectory(root.resolve(place))) {
      return Stream.of();
    }
    try (var all = Files.list(root.resolve(place))) {
      return all.map(file -> file.getFileName().toString()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
