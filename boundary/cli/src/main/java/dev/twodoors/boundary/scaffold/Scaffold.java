package dev.twodoors.boundary.scaffold;

import dev.twodoors.boundary.engine.facts.Capability;
import dev.twodoors.boundary.engine.facts.Capability.Consumer;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** What can be written into a project. Each plan is complete before anything is. */
public final class Scaffold {
  private final ProjectSources sources;

  private Scaffold(ProjectSources sources) {
    this.sources = sources;
  }

  public static Scaffold of(ProjectSettings settings) throws IOException {
    return new Scaffold(ProjectSources.of(settings));
  }

  /** Ids of the teams that can own something. */
  public List<String> teams() {
    return sources.teams();
  }

  /** Roles that guards can ask for. */
  public List<String> roles() {
    return List.copyOf(sources.roles().keySet());
  }

  /**
   * A capability, its test, and the doors that its declaration calls for.
   *
   * @throws Refused when that cannot be
   */
  public Plan add(Blueprint blueprint) throws IOException {
    return new NewCapability(blueprint, sources).plan();
  }

  /**
   * The API door of a capability.
   *
   * @param more who needs it, too
   * @param web what is known of the other door
   * @throws Refused when that cannot be
   */
  public Plan promote(Capability capability, Set<Consumer> more, DoorFacts web, DoorFacts api)
      throws IOException {
    return new Promotion(capability, more, web, api, sources).plan();
  }
}
