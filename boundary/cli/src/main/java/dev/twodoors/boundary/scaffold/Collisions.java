package dev.twodoors.boundary.scaffold;

import java.util.List;

/** What a new capability would share with something that is there already. */
final class Collisions {
  private final ProjectSources sources;

  Collisions(ProjectSources sources) {
    this.sources = sources;
  }

  /**
   * @throws Refused saying where the other one is
   */
  void refuse(Blueprint blueprint) {
    var name = blueprint.name();
    var same = sources.capabilities().get(name.id());
    if (same != null) {
      throw new Refused("There is a capability " + name.id() + " already: " + same.file() + ".");
    }
    // The operations of the contract are told apart by the simple names of capabilities.
    sources
        .find(ProjectSources.SERVICES, name.type())
        .or(() -> sources.findTest(ProjectSources.SERVICES, name.type()))
        .ifPresent(
            other -> {
              throw new Refused(
                  "There is a class "
                      + name.type()
                      + " already: "
                      + other.file()
                      + ". Choose another by --class.");
            });
    for (var door : List.of(sources.web(), sources.api())) {
      sources
          .mainOf(door)
          .flatMap(source -> source.types().stream().map(type -> type.getSimpleName().toString()))
          .filter(
              type ->
                  type.matches(name.type() + "(Pages|Actions|Form|Text|Resource|Request|Response)"))
          .findFirst()
          .ifPresent(
              other -> {
                throw new Refused(
                    "There is a class "
                        + other
                        + " in "
                        + door
                        + " already. Choose another by --class.");
              });
    }
  }
}
