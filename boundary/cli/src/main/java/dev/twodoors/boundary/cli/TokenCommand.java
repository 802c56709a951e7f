package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.DemoUser;
import dev.twodoors.boundary.local.LocalSecrets;
import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.boundary.local.TokenMint;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** A bearer token for the programs' door. */
@Command(
    name = "token",
    description = {
      "Print a bearer token of a demo user, and nothing else.",
      "This machine signs it with its own key, so no other machine accepts it."
    })
final class TokenCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "USER",
      arity = "0..1",
      description = "One of the users in doors.properties.")
  String user;

  @Option(
      names = "--expires-in",
      paramLabel = "TIME",
      converter = Life.class,
      description = "How long it is valid, such as 30s, 15m, 8h, 2d. Usually 8h.")
  Duration life = TokenMint.USUAL_LIFE;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    ProjectSettings settings = Project.settings();
    List<String> users = settings.users().stream().map(DemoUser::name).toList();
    if (user == null || !users.contains(user)) {
      String wrong =
          user == null
              ? "Whose token?"
              : "There is no user '" + user + "'." + Nearest.guess(user, users);
      throw new ParameterException(
          spec.commandLine(), wrong + " The users are: " + String.join(", ", users) + ".");
    }
    spec.commandLine()
        .getOut()
        .println(new TokenMint(settings, LocalSecrets.of(settings)).mint(user, life));
    return 0;
  }

  static final class Life implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
      String letters = text.toUpperCase(Locale.ROOT);
      if (!letters.matches("\\d{1,6}[SMHD]")) {
        throw new TypeConversionException(
            "'" + text + "' is not a duration; write a number and s, m, h or d, such as 15m");
      }
      return Duration.parse(letters.endsWith("D") ? "P" + letters : "PT" + letters);
    }
  }
}
