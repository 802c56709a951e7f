package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectRoot;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Another state of the project, to be measured beside this one. */
record OtherBuild(ProjectSettings settings, PrintWriter out) {

  /**
   * Its folder, in which both doors are packaged.
   *
   * @param build a folder with the project, or what git knows by that name; that is checked out in
   *     a folder of its own, which is kept
   * @throws LocalProblem when it is neither, or cannot be packaged
   */
  Path packaged(String build) throws IOException, InterruptedException {
    Path named = settings.root().resolve(build).normalize();
    Path folder = Files.exists(named.resolve(ProjectRoot.MARKER)) ? named : checkedOut(build);
    out.println("the other build is " + folder);
    out.flush();
    new DoorsBuild(ProjectSettings.of(folder), out).whenStale();
    return folder;
  }

  private Path checkedOut(String name) throws IOException, InterruptedException {
    Git git = new Git(settings.root());
    String commit =
        git.commit(name)
            .orElseThrow(
                () ->
                    LocalProblem.environment(
                        "'"
                            + name
                            + "' is no folder with this project, and git knows no such commit.",
                        "Name a folder, a commit, a tag or a branch."));
    Path folder = settings.localFolder().resolve("against");
    git.checkOut(commit, folder);
    return folder;
  }
}
