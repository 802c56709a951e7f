package dev.twodoors.boundary.engine.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What git knows of the project's folder. The executable is asked, so worktrees just work. */
final class GitTree {
  private static final int SECONDS = 60;

  private GitTree() {}

  /**
   * Empty when something in the folder is changed or new, when there is no repository or no git, or
   * it does not answer in time. A shallow clone knows the date of its HEAD.
   */
  static Optional<LocalDate> dateOfHead(Path folder) {
    // Without optional locks: a build must not get into the way of a commit.
    var changed = git(folder, "--no-optional-locks", "status", "--porcelain", "--", ".");
    return changed.filter(String::isBlank).isPresent()
        ? git(folder, "-c", "log.showSignature=false", "log", "-1", "--date=short", "--format=%cd")
            .map(String::strip)
            .flatMap(WaiverTerms::date)
        : Optional.empty();
  }

  private static Optional<String> git(Path folder, String... arguments) {
    var builder = new ProcessBuilder("git");
    builder.command().addAll(List.of(arguments));
    builder.directory(folder.toFile()).redirectError(Redirect.DISCARD);
    try {
      var process = builder.start();
      try {
        process.getOutputStream().close();
        var said =
            CompletableFuture.supplyAsync(() -> read(process)).get(SECONDS, TimeUnit.SECONDS);
        var ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        return ended && process.exitValue() == 0 ? Optional.of(said) : Optional.empty();
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException | ExecutionException | TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static String read(Process process) {
    try {
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
