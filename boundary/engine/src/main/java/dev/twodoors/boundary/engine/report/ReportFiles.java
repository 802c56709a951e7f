package dev.twodoors.boundary.engine.report;

import dev.twodoors.boundary.engine.judge.Judgement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A judgement as files, for people and tools that come after the build. */
public final class ReportFiles {
  private ReportFiles() {}

  /**
   * Replaces those of an earlier judgement; they are there when nothing was found, too.
   *
   * @param folder {@code target/boundary} of a module
   */
  public static void write(Path folder, Judgement judgement) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("findings.txt"), TextReport.of(judgement));
      Files.writeString(folder.resolve("findings.json"), JsonReport.of(judgement));
      Files.writeString(folder.resolve("findings.sarif"), SarifReport.of(judgement));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
