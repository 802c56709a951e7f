package dev.twodoors.boundary.engine.governance;

import java.util.List;
import java.util.Optional;

/**
 * The governance files of a project. Its teams stand in {@value #TEAMS}; those of a part that comes
 * and goes as a whole in a {@code teams-NAME.yaml} beside it.
 *
 * @param teams empty when there is no such file
 * @param placesNotJudged empty when there may be any number
 */
public record Governance(
    List<Team> teams,
    List<Waiver> waivers,
    List<Decision> decisions,
    Optional<Limit> placesNotJudged) {
  public static final Governance NONE = new Governance(List.of(), List.of(), List.of());
  public static final String TEAMS = "docs/governance/teams.yaml";
  public static final String WAIVERS = "docs/governance/waivers.yaml";
  public static final String LIMITS = "docs/governance/limits.yaml";
  public static final String DECISIONS = "docs/adr";

  /** Without a limit. */
  public Governance(List<Team> teams, List<Waiver> waivers, List<Decision> decisions) {
    this(teams, waivers, decisions, Optional.empty());
  }

  /** Whether a file, relative to the project's root, lists teams. */
  public static boolean isTeams(String file) {
    return file.matches("docs/governance/teams(-[^/]+)?\\.yaml");
  }

  public Optional<Team> team(String id) {
    return teams.stream().filter(team -> team.id().equals(id)).findFirst();
  }
}
