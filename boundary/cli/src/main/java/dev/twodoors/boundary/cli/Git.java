package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.LocalProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What git knows of the project. The executable is asked, so worktrees and submodules just work.
 */
record Git(Path root) {

  /** The commit that a name stands for; empty when git does not know it. */
  Optional<String> commit(String ref) throws IOException, InterruptedException {
    if (ask("rev-parse", "--git-dir").isEmpty()) {
      throw LocalProblem.environment(
          root + " is in no git repository.",
          "A change can only be told where there is a history.");
    }
    return ref.isBlank() || ref.startsWith("-")
        ? Optional.empty()
        : ask("rev-parse", "--verify", "--quiet", ref + "^{commit}").map(String::strip);
  }

  /** Whether older commits were left out when it was cloned. */
  boolean isShallow() throws IOException, InterruptedException {
    return ask("rev-parse", "--is-shallow-repository")
        .filter(a -> a.strip().equals("true"))
        .isPresent();
  }

  /**
   * A file as it was; empty when there was none.
   *
   * @param file relative to the root
   */
  Optional<String> show(String commit, String file) throws IOException, InterruptedException {
    return ask("show", commit + ":./" + file);
  }

  /**
   * The commit that is checked out, in short, and whether files differ from it.
   *
   * @param but a file that does not count
   */
  String state(String but) throws IOException, InterruptedException {
    String changes = ask("status", "--porcelain", "--", ".", ":(exclude)" + but).orElse("");
    return ask("rev-parse", "--short", "HEAD")
        .map(commit -> commit.strip() + (changes.isBlank() ? "" : " with changes"))
        .orElse("no commit");
  }

  /**
   * Makes a folder a working tree of a commit, beside this one.
   *
   * @throws LocalProblem when git will not, such as for changes that somebody made there
   */
  void checkOut(String commit, Path folder) throws IOException, InterruptedException {
    ask("worktree", "prune");
    Optional<String> done =
        Files.exists(folder)
            ? new Git(folder).ask("checkout", "--detach", commit)
            : ask("worktree", "add", "--detach", folder.toString(), commit);
    done.orElseThrow(
        () ->
            LocalProblem.environment(
                "git could not check out " + commit + " in " + folder + ".",
                "Remove the folder, or the changes in it."));
  }

  private Optional<String> ask(String... arguments) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of("git"));
    line.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .directory(root.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw LocalProblem.environment("There is no git on the PATH.", "Install git.");
    }
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
  }
}
