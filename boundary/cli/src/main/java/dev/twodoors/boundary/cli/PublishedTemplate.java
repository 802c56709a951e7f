package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.template.Template;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The template as a Maven repository has it, found by the project's own Maven with its settings.
 */
final class PublishedTemplate {
  private static final String ARTIFACT = "dev.twodoors:two-doors-archetype";
  private static final String PACKED = "archetype-resources/.template/template.zip";

  private final ProjectSettings settings;

  PublishedTemplate(ProjectSettings settings) {
    this.settings = settings;
  }

  /**
   * @param version null for the one whose command line this is
   * @throws LocalProblem when no repository has it
   */
  Template of(String version) throws IOException, InterruptedException {
    String wanted = version == null ? VersionCommand.version() : version;
    if (!wanted.matches("[0-9A-Za-z][0-9A-Za-z._-]*")) {
      throw LocalProblem.environment(
          "'" + wanted + "' is no version.", "Give one such as 1.2.0: --template 1.2.0");
    }
    Path folder = settings.localFolder().resolve("template");
    Path jar = folder.resolve("two-doors-archetype-" + wanted + ".jar");
    if (wanted.endsWith("-SNAPSHOT") || !Files.exists(jar)) {
      fetch(wanted, folder);
    }
    try (ZipFile archetype = new ZipFile(jar.toFile())) {
      ZipEntry packed = archetype.getEntry(PACKED);
      if (packed == null) {
        throw LocalProblem.environment(
            ARTIFACT + ":" + wanted + " holds no template.", "Compare with another version.");
      }
      try (InputStream zip = archetype.getInputStream(packed)) {
        return Template.packed(zip);
      }
    }
  }

  private void fetch(String version, Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Process maven =
        Maven.command(
                settings,
                List.of(
                    "-B",
                    "-q",
                    "-N",
                    "dependency:copy",
                    "-Dartifact=" + ARTIFACT + ":" + version,
                    "-DoutputDirectory=" + folder,
                    "-Dmdep.useBaseVersion=true",
                    "-Dmdep.overWriteSnapshots=true"))
            .redirectErrorStream(true)
            .start();
    String said = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (maven.waitFor() != 0) {
      throw LocalProblem.environment(
          "No Maven repository has " + ARTIFACT + ":" + version + ".",
          said.lines()
                  .filter(line -> line.startsWith("[ERROR]"))
                  .map(line -> line.replaceAll("\\[ERROR] ?", "").strip())
                  .filter(line -> !line.isEmpty())
                  .findFirst()
                  .orElse("")
              + "\n  Name a version that was published: ./doors drift --template 1.2.0");
    }
  }
}
