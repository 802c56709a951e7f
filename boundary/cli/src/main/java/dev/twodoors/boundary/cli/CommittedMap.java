package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.map.CapabilityMap;
import dev.twodoors.boundary.engine.map.JsonMap;
import dev.twodoors.boundary.engine.map.MapFiles;
import dev.twodoors.boundary.local.LocalProblem;
import java.io.IOException;
import java.nio.file.Path;

/** The map as it was committed once. */
final class CommittedMap {

  private CommittedMap() {}

  /**
   * @param ref a branch, tag or commit
   * @throws LocalProblem when there is none; it says why
   */
  static CapabilityMap at(Path root, String ref) throws IOException, InterruptedException {
    Git git = new Git(root);
    String commit = git.commit(ref).orElse(null);
    if (commit == null) {
      throw LocalProblem.environment(
          "Git knows no commit '" + ref + "' here.",
          git.isShallow()
              ? "This clone is shallow: git fetch --unshallow, or fetch that branch."
              : "Give a branch, tag or commit, such as origin/main; git fetch brings new ones.");
    }
    String text = git.show(commit, MapFiles.JSON).orElse(null);
    if (text == null) {
      throw LocalProblem.environment(
          "There is no " + MapFiles.JSON + " at '" + ref + "'.",
          "Take a commit that has one; " + MapFiles.COMMAND + " draws it.");
    }
    try {
      return JsonMap.read(text);
    } catch (IllegalArgumentException e) {
      throw LocalProblem.environment(
          "The " + MapFiles.JSON + " at '" + ref + "' cannot be read: " + e.getMessage() + ".",
          "Take another commit.");
    }
  }
}
