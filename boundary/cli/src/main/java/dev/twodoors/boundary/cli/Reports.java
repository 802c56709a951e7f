package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.cli.CheckCommand.Format;
import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.report.JsonReport;
import dev.twodoors.boundary.engine.report.SarifReport;
import dev.twodoors.boundary.engine.report.TextReport;
import dev.twodoors.boundary.local.LocalProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A judgement in its forms. */
record Reports(Path root, Judgement judgement, String date) {

  /** Leaves those for programs where tools look for them. */
  void keep() {
    Path folder = root.resolve("target/boundary");
    write(folder.resolve("findings.json"), in(Format.json));
    write(folder.resolve("findings.sarif"), in(Format.sarif));
  }

  String in(Format format) {
    return switch (format) {
      case text -> text();
      case json -> JsonReport.of(judgement);
      case sarif -> SarifReport.of(judgement);
    };
  }

  /** What nobody can judge; SARIF has it among the rest. */
  String blind(Format format) {
    return switch (format) {
      case text -> TextReport.blindSpots(judgement);
      case json -> JsonReport.blindSpots(judgement);
      case sarif -> SarifReport.of(judgement);
    };
  }

  private String text() {
    String findings = TextReport.of(judgement);
    return findings + (findings.isEmpty() ? "" : "\n") + TextReport.summary(judgement, date);
  }

  static void write(Path file, String text) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Files.writeString(file, text);
    } catch (IOException e) {
      throw LocalProblem.environment(
          "Cannot write " + file + ": " + e.getMessage(), "Name a file in a folder you may write.");
    }
  }
}
