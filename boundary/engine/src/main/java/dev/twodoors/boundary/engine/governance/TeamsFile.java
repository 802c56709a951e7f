package dev.twodoors.boundary.engine.governance;

import dev.twodoors.boundary.engine.code.InputProblem;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the files that list teams. */
final class TeamsFile {
  private final YamlFile file;
  private final Set<String> ids;

  private TeamsFile(YamlFile file, Set<String> ids) {
    this.file = file;
    this.ids = ids;
  }

  static List<Team> read(Path root, List<InputProblem> problems) {
    var ids = new HashSet<String>();
    return GovernanceFiles.ofTeams(root).stream()
        .flatMap(name -> new TeamsFile(new YamlFile(name, problems), ids).teams(root))
        .toList();
  }

  private Stream<Team> teams(Path root) {
    return file
        .text(root)
        .flatMap(text -> file.compose(text, "'teams:' and a list of them"))
        .flatMap(node -> Entries.of(file, node, "the file", List.of("teams"), List.of()))
        .stream()
        .flatMap(entries -> entries.items("teams").stream())
        .flatMap(node -> team(node).stream());
  }

  private Optional<Team> team(Node node) {
    return Entries.of(file, node, "a team", List.of("id", "name", "reviewers"), List.of())
        .flatMap(entries -> team(node, entries));
  }

  private Optional<Team> team(Node node, Entries entries) {
    var id = entries.text("id");
    entries.check("id", id, "[a-z][a-z0-9-]*", "use lower-case letters, digits and '-'");
    if (!id.isEmpty() && !ids.add(id)) {
      file.problem(node, "the team '" + id + "' is there already: give each an id of its own");
    }
    var reviewers = entries.texts("reviewers");
    if (entries.has("reviewers") && reviewers.isEmpty()) {
      file.problem(node, "a team needs at least one of 'reviewers', such as @organisation/team");
    }
    for (var reviewer : reviewers) {
      entries.check(
          "reviewers",
          reviewer,
          "@[^@\\s]+|[^@\\s]+@[^@\\s]+",
          "write @account, @organisation/team or an e-mail address");
    }
    var name = entries.text("name");
    return id.isEmpty() ? Optional.empty() : Optional.of(new Team(id, name, reviewers));
  }
}
