package dev.twodoors.boundary.engine.governance;

import dev.twodoors.boundary.engine.code.InputProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Reads the governance files of a project. */
public final class GovernanceFiles {
  private GovernanceFiles() {}

  /** A file that is not there says nothing; one that cannot be read is a problem. */
  public static Governance read(Path root, List<InputProblem> problems) {
    return new Governance(
        TeamsFile.read(root, problems),
        WaiversFile.read(root, new YamlFile(Governance.WAIVERS, problems)),
        decisions(root).stream()
            .flatMap(name -> DecisionFile.read(root, new YamlFile(name, problems)).stream())
            .toList(),
        LimitsFile.read(root, new YamlFile(Governance.LIMITS, problems)));
  }

  /**
   * Those of the project, and those of parts that come and go as a whole; see {@link Governance}.
   */
  public static List<String> ofTeams(Path root) {
    return inFolder(root, "docs/governance", name -> Governance.isTeams("docs/governance/" + name));
  }

  /** Every {@code .md} file of the folder but its {@code README.md}. */
  private static List<String> decisions(Path root) {
    return inFolder(
        root,
        Governance.DECISIONS,
        name -> name.endsWith(".md") && !name.equalsIgnoreCase("README.md"));
  }

  private static List<String> inFolder(Path root, String path, Predicate<String> isOne) {
    var folder = root.resolve(path);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(isOne)
          .sorted()
          .map(name -> path + "/" + name)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
