package dev.twodoors.boundary.deployment;

import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.DoorConfiguration;
import dev.twodoors.boundary.local.LocalDatabase;
import dev.twodoors.boundary.local.LocalSecrets;
import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.boundary.local.TokenMint;
import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem.RunningDevService;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.pkg.builditem.OutputTargetBuildItem;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Gives dev mode and tests what {@code ./doors run} gives the packaged doors: a database, demo
 * users, keys. Dev mode joins the project's local database or starts it; tests get a throw-away
 * one, and tokens of the demo users.
 */
class LocalStackProcessor {
  private static volatile RunningDevService running;

  @BuildStep(onlyIf = IsDevServicesSupportedByLaunchMode.class)
  DevServicesResultBuildItem localStack(LaunchModeBuildItem mode, OutputTargetBuildItem output) {
    if (ConfigUtils.isPropertyPresent("database.url")) {
      return null;
    }
    if (running == null) {
      var settings = ProjectSettings.of(output.getOutputDirectory());
      var door = doorAt(settings, output.getOutputDirectory());
      running =
          mode.getLaunchMode() == LaunchMode.TEST
              ? forTests(settings, door)
              : forDevelopment(settings, door);
      Runtime.getRuntime().addShutdownHook(new Thread(LocalStackProcessor::stop));
    }
    return running.toBuildItem();
  }

  /** Empty for a library module, whose tests need the database only. */
  private static Optional<Door> doorAt(ProjectSettings settings, Path output) {
    return settings.doors().stream()
        .filter(door -> output.toAbsolutePath().startsWith(settings.root().resolve(door.module())))
        .findFirst();
  }

  private static RunningDevService forDevelopment(ProjectSettings settings, Optional<Door> door) {
    var database = LocalDatabase.joinOrStart(settings);
    return service(database, config(settings, door, database, LocalSecrets.of(settings)));
  }

  private static RunningDevService forTests(ProjectSettings settings, Optional<Door> door) {
    var database = LocalDatabase.temporary(settings);
    var secrets = LocalSecrets.inMemory();
    var config = config(settings, door, database, secrets);
    var mint = new TokenMint(settings, secrets);
    settings
        .users()
        .forEach(user -> config.put("doors.token." + user.name(), mint.mint(user.name())));
    config.put(
        "doors.token.expired", mint.mint(settings.users().getFirst().name(), Duration.ofHours(-1)));
    return service(database, config);
  }

  private static Map<String, String> config(
      ProjectSettings settings, Optional<Door> door, LocalDatabase database, LocalSecrets secrets) {
    var config = DoorConfiguration.ofDatabase(database);
    door.ifPresent(known -> config.putAll(DoorConfiguration.ofSignIn(settings, known, secrets)));
    return config;
  }

  private static RunningDevService service(LocalDatabase database, Map<String, String> config) {
    return new RunningDevService(
        "local-stack", "PostgreSQL without Docker", null, database::close, config);
  }

  private static void stop() {
    try {
      running.close();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
