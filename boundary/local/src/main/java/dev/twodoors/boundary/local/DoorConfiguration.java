package dev.twodoors.boundary.local;

import java.util.Map;
import java.util.TreeMap;

/** What a door is told in the {@value #PROFILE} profile, as plain Quarkus properties. */
public final class DoorConfiguration {

  /** The Quarkus profile of everything that runs on a developer's machine. */
  public static final String PROFILE = "local";

  private DoorConfiguration() {}

  /**
   * Where the database is, with which roles: {@code database.url}, {@code database.username},
   * {@code database.password} of the application, {@code database.owner.username}, {@code
   * database.owner.password} for migrations.
   */
  public static Map<String, String> ofDatabase(LocalDatabase database) {
    Map<String, String> keys = new TreeMap<>();
    keys.put("database.url", database.jdbcUrl());
    keys.put("database.username", database.user().username());
    keys.put("database.password", database.user().password());
    keys.put("database.owner.username", database.owner().username());
    keys.put("database.owner.password", database.owner().password());
    return keys;
  }

  /**
   * Who may sign in at a door, with which keys: form users and a session key, or the terms of
   * bearer tokens.
   */
  public static Map<String, String> ofSignIn(
      ProjectSettings settings, Door door, LocalSecrets secrets) {
    return switch (door.signIn()) {
      case FORM -> ofForm(settings, secrets);
      case TOKEN -> ofToken(settings, secrets);
    };
  }

  private static Map<String, String> ofForm(ProjectSettings settings, LocalSecrets secrets) {
    Map<String, String> keys = new TreeMap<>();
    keys.put("quarkus.http.auth.session.encryption-key", secrets.sessionEncryptionKey());
    if (!secrets.mark().isEmpty()) {
      keys.put("app.stack", secrets.mark());
    }
    for (DemoUser user : settings.users()) {
      keys.put("quarkus.security.users.embedded.users." + user.name(), user.password());
      keys.put(
          "quarkus.security.users.embedded.roles." + user.name(), String.join(",", user.roles()));
    }
    return keys;
  }

  private static Map<String, String> ofToken(ProjectSettings settings, LocalSecrets secrets) {
    return Map.of(
        "quarkus.oidc.public-key", secrets.publicKey(),
        "quarkus.oidc.token.issuer", settings.tokens().issuer(),
        "quarkus.oidc.token.audience", settings.tokens().audience());
  }

  /** Everything a door needs to start. */
  public static Map<String, String> of(
      ProjectSettings settings, Door door, LocalDatabase database, LocalSecrets secrets, int port) {
    Map<String, String> keys = ofDatabase(database);
    keys.putAll(ofSignIn(settings, door, secrets));
    keys.put("quarkus.http.port", String.valueOf(port));
    return keys;
  }
}
