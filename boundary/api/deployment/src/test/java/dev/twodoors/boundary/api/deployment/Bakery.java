package dev.twodoors.boundary.api.deployment;

import dev.twodoors.boundary.local.LocalSecrets;
import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.boundary.local.TokenMint;
import io.quarkus.test.QuarkusUnitTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A project below {@code target} whose API door has the classes of a test, and no database. */
final class Bakery {
  private static final Path ROOT = Path.of("target/projects/bakery").toAbsolutePath();
  private static final String SETTINGS =
      """
      project.name=bakery
      database.name=bakery
      database.owner=bakery_owner
      database.user=bakery_app
      doors=api
      door.api.module=public-api
      door.api.port=8081
      door.api.debug-port=5006
      door.api.sign-in=token
      token.issuer=https://bakery.invalid
      token.audience=bakery
      users=baker,guest
      user.baker.password=baker
      user.baker.roles=baker
      user.guest.password=guest
      user.guest.roles=guest
      """;

  private Bakery() {}

  /** A test whose application has these classes, and tokens of the users in its settings. */
  static QuarkusUnitTest with(Class<?>... classes) {
    var test =
        new QuarkusUnitTest()
            .withApplicationRoot(
                application -> application.addClasses(classes).addClass(Bakery.class))
            .addBootstrapCustomizer(
                bootstrap -> bootstrap.setTargetDirectory(ROOT.resolve("public-api/target")))
            // What calls pass needs a database; no capability is called here.
            .overrideConfigKey("quarkus.arc.exclude-types", "dev.twodoors.boundary.call.*")
            .overrideConfigKey("database.url", "jdbc:none:no-capability-is-called")
            .overrideRuntimeConfigKey("quarkus.http.test-port", "0");
    // The application loads the test once more, and not what makes keys.
    return test.setBeforeAllCustomizer(() -> signedBy(test, LocalSecrets.inMemory()));
  }

  private static void signedBy(QuarkusUnitTest test, LocalSecrets secrets) {
    var settings = written();
    var mint = new TokenMint(settings, secrets);
    test.overrideRuntimeConfigKey("quarkus.oidc.public-key", secrets.publicKey())
        .overrideRuntimeConfigKey("quarkus.oidc.token.issuer", settings.tokens().issuer())
        .overrideRuntimeConfigKey("quarkus.oidc.token.audience", settings.tokens().audience());
    for (var user : settings.users()) {
      test.overrideRuntimeConfigKey("token." + user.name(), mint.mint(user.name()));
    }
  }

  private static ProjectSettings written() {
    try {
      Files.createDirectories(ROOT.resolve("public-api/src/main/java"));
      Files.createDirectories(ROOT.resolve("public-api/target/classes"));
      Files.writeString(ROOT.resolve("doors.properties"), SETTINGS);
      return ProjectSettings.of(ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
