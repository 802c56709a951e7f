package dev.twodoors.boundary.engine.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The contract of an API door, by major version: as the code says it, as it is committed, and as
 * clients were given it last.
 */
public final class Contract {
  /** The command that writes the committed files. */
  public static final String COMMAND = "./doors contract";

  private static final ApiDocument NOTHING = new ApiDocument(Map.of());

  private final ContractFiles files;
  private final SortedMap<String, ApiDocument> code;
  private final SortedMap<String, ApiDocument> committed;
  private final SortedMap<String, Release> released;

  private Contract(ContractFiles files, ApiDocument generated) {
    this.files = files;
    this.code = Majors.of(generated);
    this.committed = files.committed();
    this.released = files.released();
  }

  /**
   * @param generated what a build of the door generated for all major versions together
   */
  public static Contract of(ContractFiles files, ApiDocument generated) {
    return new Contract(files, generated);
  }

  /** The same, of what the door's last build left; empty when there was none. */
  public static Optional<Contract> ofLastBuild(
      Path root, String door, ContractFiles.Unreadable unreadable) {
    var generated = ContractFiles.generated(root, door);
    if (!Files.exists(generated)) {
      return Optional.empty();
    }
    try {
      var text = Files.readString(generated);
      return Optional.of(of(ContractFiles.of(root, door, unreadable), ContractText.read(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ContractFiles files() {
    return files;
  }

  /** Major versions that the code, the committed files or a release know. */
  public List<String> majors() {
    SortedMap<String, Object> all = Majors.empty();
    all.putAll(code);
    all.putAll(committed);
    all.putAll(released);
    return List.copyOf(all.keySet());
  }

  public Optional<ApiDocument> code(String major) {
    return Optional.ofNullable(code.get(major));
  }

  public Optional<Release> released(String major) {
    return Optional.ofNullable(released.get(major));
  }

  /** In what the code and the committed file differ, in words. */
  public List<String> staleness(String major) {
    if (!committed.containsKey(major)) {
      return code.containsKey(major) ? List.of(files.name(major) + " is missing") : List.of();
    }
    return code.containsKey(major)
        ? Differences.between(committed.get(major), code.get(major))
        : List.of("no operation of the code belongs to " + major);
  }

  /** What clients of the last release notice of the code; empty before a first release. */
  public List<Change> changes(String major, LocalDate today) {
    return released(major)
        .map(Release::document)
        .map(before -> Compatibility.between(before, code.getOrDefault(major, NOTHING), today))
        .orElse(List.of());
  }

  public List<Change> breaks(String major, LocalDate today) {
    return changes(major, today).stream().filter(Change::breaks).toList();
  }

  /** Files that have to be written: the text by name; empty for one that has to go. */
  public Map<String, Optional<String>> refreshed() {
    Map<String, Optional<String>> texts = new LinkedHashMap<>();
    for (var major : majors()) {
      if (!staleness(major).isEmpty()) {
        texts.put(files.name(major), code(major).map(ContractText::write));
      }
    }
    return texts;
  }
}
