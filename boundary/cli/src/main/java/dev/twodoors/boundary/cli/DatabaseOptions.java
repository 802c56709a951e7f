package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.Credentials;
import dev.twodoors.boundary.local.LocalDatabase;
import dev.twodoors.boundary.local.ProjectSettings;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which database a command works on. */
final class DatabaseOptions {

  @Option(
      names = "--fresh",
      description = "Throw the data of the local database away and begin anew. Asks nothing.")
  boolean fresh;

  @Option(
      names = "--database-url",
      paramLabel = "URL",
      description = "Use this PostgreSQL instead, such as jdbc:postgresql://localhost:5432/shop.")
  String url;

  @Option(
      names = "--database-owner",
      paramLabel = "ROLE",
      description = "The role there that runs migrations; else the one of the settings.")
  String owner;

  @Option(
      names = "--database-user",
      paramLabel = "ROLE",
      description = "The role there of the running application; else the one of the settings.")
  String user;

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  Supplier<LocalDatabase> of(ProjectSettings settings) {
    if (url == null) {
      if (owner != null || user != null) {
        throw wrong("--database-owner and --database-user need --database-url.");
      }
      return fresh
          ? () -> LocalDatabase.fresh(settings)
          : () -> LocalDatabase.joinOrStart(settings);
    }
    if (fresh) {
      throw wrong("--fresh is for the local database; it cannot stand with --database-url.");
    }
    Credentials asOwner =
        new Credentials(
            owner == null ? settings.database().owner() : owner, secret("DATABASE_OWNER_PASSWORD"));
    Credentials asUser =
        new Credentials(
            user == null ? settings.database().user() : user, secret("DATABASE_PASSWORD"));
    return () -> LocalDatabase.existing(url, asOwner, asUser);
  }

  /** From the environment: an option would show in the list of processes. */
  private String secret(String variable) {
    String value = System.getenv(variable);
    if (value == null || value.isEmpty()) {
      throw wrong(
          "--database-url needs the passwords in the environment: DATABASE_OWNER_PASSWORD for the"
              + " owner, DATABASE_PASSWORD for the user; "
              + variable
              + " is not set.");
    }
    return value;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
