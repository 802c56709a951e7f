package dev.twodoors.boundary.web.deployment;

import io.quarkus.test.QuarkusUnitTest;

/**
 * A door of pages without pages, capabilities or a database: all that it has is the extension's.
 */
final class SmallDoor {
  static final Class<?>[] CLASSES = {
    SmallDoor.class, Faults.class, Uploads.class, BrokenSignIn.class
  };

  private SmallDoor() {}

  static QuarkusUnitTest test() {
    return new QuarkusUnitTest()
        .withApplicationRoot(application -> application.addClasses(CLASSES))
        // What calls pass needs a database; no capability is called here.
        .overrideConfigKey("quarkus.arc.exclude-types", "dev.twodoors.boundary.call.*")
        .overrideConfigKey("quarkus.hibernate-orm.enabled", "false")
        .overrideConfigKey("quarkus.datasource.ui.jdbc", "false")
        .overrideConfigKey("database.url", "jdbc:none:nobody-asks")
        .overrideConfigKey("database.username", "nobody")
        .overrideConfigKey("database.password", "none")
        .overrideConfigKey("database.owner.username", "nobody")
        .overrideConfigKey("database.owner.password", "none")
        .overrideConfigKey("quarkus.application.name", "small")
        .overrideConfigKey("quarkus.default-locale", "en-GB")
        .overrideConfigKey(
            "quarkus.http.auth.session.encryption-key", "a key of sixteen letters or more")
        .overrideConfigKey("quarkus.security.users.embedded.users.admin", "admin")
        .overrideConfigKey("quarkus.security.users.embedded.roles.admin", "admin")
        .overrideRuntimeConfigKey("quarkus.http.test-port", "0");
  }
}
