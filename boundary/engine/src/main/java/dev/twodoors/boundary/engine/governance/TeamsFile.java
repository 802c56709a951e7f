package dev.twodoors.boundary.engine.governance;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code docs/governance/teams.yaml}. */
final class TeamsFile {
  private final YamlFile file;
  private final Set<String> ids = new HashSet<>();

  private TeamsFile(YamlFile file) {
    this.file = file;
  }

  static List<Team> read(Path root, YamlFile file) {
    var teams = new TeamsFile(file);
    return file
        .text(root)
        .flatMap(text -> file.compose(text, "'teams:' and a list of them"))
        .flatMap(node -> Entries.of(file, node, "the file", List.of("teams"), List.of()))
        .stream()
        .flatMap(entries -> entries.items("teams").stream())
        .flatMap(node -> teams.team(node).stream())
        .toList();
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
