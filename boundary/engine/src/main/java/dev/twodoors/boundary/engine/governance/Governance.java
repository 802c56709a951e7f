package dev.twodoors.boundary.engine.governance;

import java.util.List;
import java.util.Optional;

/**
 * The governance files of a project.
 *
 * @param teams empty when there is no {@code docs/governance/teams.yaml}
 */
public record Governance(List<Team> teams, List<Waiver> waivers, List<Decision> decisions) {
  public static final Governance NONE = new Governance(List.of(), List.of(), List.of());
  public static final String TEAMS = "docs/governance/teams.yaml";
  public static final String WAIVERS = "docs/governance/waivers.yaml";
  public static final String DECISIONS = "docs/adr";

  public Optional<Team> team(String id) {
    return teams.stream().filter(team -> team.id().equals(id)).findFirst();
  }
}
