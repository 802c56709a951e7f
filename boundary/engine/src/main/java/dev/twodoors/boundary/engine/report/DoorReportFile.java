package dev.twodoors.boundary.engine.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.twodoors.boundary.engine.facts.DoorReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** What a door writes down when it is built, and the whole reads. */
public final class DoorReportFile {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final String NAME = "facts.json";

  private DoorReportFile() {}

  /**
   * At once: the other door may be built and read it at the same time.
   *
   * @param folder {@code target/boundary} of the door
   */
  public static void write(Path folder, DoorReport report) {
    try {
      Files.createDirectories(folder);
      var draft = folder.resolve(NAME + "." + ProcessHandle.current().pid());
      JSON.writeValue(draft.toFile(), report);
      Files.move(
          draft,
          folder.resolve(NAME),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty when the door was not built. */
  public static Optional<DoorReport> read(Path folder) {
    var file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(file.toFile(), DoorReport.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
