package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The artifacts that a project takes from this repository. Those of a released version come from a
 * Maven repository; those of a snapshot can only come from here, so they are installed into this
 * machine's.
 */
final class OwnArtifacts {
  /** Everything but the sample, and what checks the archetype by means of the sample. */
  static final List<String> NOT_TAKEN =
      List.of(
          "domain",
          "shared-services",
          "web-actions",
          "public-api",
          "end-to-end",
          "archetype/overlay",
          "archetype/tests");

  private final ProjectSettings settings;
  private final String version;
  private final PrintWriter out;
  private final Path stamp;

  OwnArtifacts(ProjectSettings settings, String version, PrintWriter out) {
    this.settings = settings;
    this.version = version;
    this.out = out;
    this.stamp = settings.localFolder().resolve("installed");
  }

  /** Does nothing for a release, and while what was installed last is what is here. */
  void install() throws IOException, InterruptedException {
    if (!version.endsWith("-SNAPSHOT")) {
      return;
    }
    String wanted = Inputs.fingerprintWithTests(settings.root(), OwnArtifacts::counts);
    if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
      return;
    }
    out.println(
        "installing what it uses, "
            + version
            + ", in the Maven repository of this machine; this takes some minutes, once");
    out.flush();
    Files.deleteIfExists(stamp);
    new MavenBuild(settings, "install.log", out)
        .run(List.of("install", "-DskipTests", "-pl", "!" + String.join(",!", NOT_TAKEN)));
    Files.writeString(stamp, wanted);
  }

  /** Everything but our tests: the archetype holds the live files. */
  private static boolean counts(String path) {
    return !path.startsWith("boundary/") || Inputs.isOfDoors(path);
  }
}
