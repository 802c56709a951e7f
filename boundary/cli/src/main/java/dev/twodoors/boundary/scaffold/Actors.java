package dev.twodoors.boundary.scaffold;

import dev.twodoors.boundary.local.DemoUser;
import java.util.List;
import java.util.Optional;

/** The demo users, as tests need them. */
record Actors(List<DemoUser> users) {

  /**
   * Somebody who may.
   *
   * @throws Refused when nobody has one of the roles
   */
  String allowed(Guard guard) {
    return users.stream()
        .filter(user -> guard.allows(user.roles()))
        .findFirst()
        .map(DemoUser::name)
        .orElseThrow(
            () ->
                new Refused(
                    "No demo user has the role "
                        + String.join(" or ", guard.roles())
                        + ", so no test could sign in: add one to users in doors.properties."));
  }

  /** Somebody who may not; empty when everybody may. */
  Optional<String> denied(Guard guard) {
    return guard.roles().isEmpty()
        ? Optional.empty()
        : users.stream()
            .filter(user -> !guard.allows(user.roles()))
            .findFirst()
            .map(DemoUser::name);
  }
}
