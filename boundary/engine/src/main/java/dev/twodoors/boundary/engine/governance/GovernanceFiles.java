package dev.twodoors.boundary.engine.governance;

import dev.twodoors.boundary.engine.code.InputProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the governance files of a project. */
public final class GovernanceFiles {
  private GovernanceFiles() {}

  /** A file that is not there says nothing; one that cannot be read is a problem. */
  public static Governance read(Path root, List<InputProblem> problems) {
    return new Governance(
        TeamsFile.read(root, new YamlFile(Governance.TEAMS, problems)),
        WaiversFile.read(root, new YamlFile(Governance.WAIVERS, problems)),
        decisions(root).stream()
            .flatMap(name -> DecisionFile.read(root, new YamlFile(name, problems)).stream())
            .toList());
  }

  /** Every {@code .md} file of the folder but its {@code README.md}. */
  private static List<String> decisions(Path root) {
    var folder = root.resolve(Governance.DECISIONS);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md") && !name.equalsIgnoreCase("README.md"))
          .sorted()
          .map(name -> Governance.DECISIONS + "/" + name)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
