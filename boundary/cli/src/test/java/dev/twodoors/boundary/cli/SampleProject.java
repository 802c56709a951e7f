package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.local.Ports;
import dev.twodoors.boundary.local.ProjectRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A project's folder with settings that fit, for tests to use or to spoil. */
final class SampleProject {

  private static final String SETTINGS =
      """
      project.name=bakery
      database.name=bakery
      database.owner=bakery_owner
      database.user=bakery_app
      doors=web,api
      door.web.module=pages
      door.web.port=%d
      door.web.debug-port=15005
      door.web.sign-in=form
      door.api.module=services
      door.api.port=%d
      door.api.debug-port=15006
      door.api.sign-in=token
      token.issuer=https://bakery.invalid
      token.audience=bakery
      users=baker,guest
      user.baker.password=bread
      user.baker.roles=baker,clerk
      user.guest.password=guest
      user.guest.roles=guest
      """;

  private SampleProject() {}

  static Path in(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve(ProjectRoot.MARKER),
        String.format(Locale.ROOT, SETTINGS, Ports.anyFree(), Ports.anyFree()));
    return folder;
  }

  /** What git says, in a folder of a repository or one that becomes it. */
  static String git(Path in, String... arguments) throws Exception {
    List<String> line =
        new ArrayList<>(
            List.of("git", "-c", "user.name=Baker", "-c", "user.email=baker@bakery.invalid"));
    line.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(line).directory(in.toFile()).redirectErrorStream(true).start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertEquals(0, process.waitFor(), said);
    return said;
  }
}
