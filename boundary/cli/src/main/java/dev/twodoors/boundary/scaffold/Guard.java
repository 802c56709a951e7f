package dev.twodoors.boundary.scaffold;

import dev.twodoors.boundary.engine.facts.Capability;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who may call a capability.
 *
 * @param roles as the identity provider names them; none when no role is asked for
 * @param signedIn whether everybody may who has said who they are
 * @param decided whether somebody has said so
 */
record Guard(List<String> roles, boolean signedIn, boolean decided) {
  static final Guard UNDECIDED = new Guard(List.of(), false, false);
  private static final String PACKAGE = "jakarta.annotation.security.";

  /**
   * @param roles none for everybody
   */
  static Guard of(Collection<String> roles) {
    return new Guard(List.copyOf(roles), false, true);
  }

  static Guard of(Capability capability) {
    for (var guard : capability.guards()) {
      switch (guard.type()) {
        case PACKAGE + "RolesAllowed" -> {
          return of(guard.texts("value"));
        }
        case PACKAGE + "PermitAll" -> {
          return of(List.of());
        }
        case PACKAGE + "DenyAll" -> {
          return UNDECIDED;
        }
        default -> {}
      }
    }
    return capability.guards().isEmpty() ? UNDECIDED : new Guard(List.of(), true, true);
  }

  boolean isOpen() {
    return decided && !signedIn && roles.isEmpty();
  }

  boolean allows(Collection<String> those) {
    return roles.isEmpty() || roles.stream().anyMatch(those::contains);
  }

  /**
   * @param names what each role is called in code
   */
  String annotation(Map<String, String> names) {
    if (!decided) {
      return "@DenyAll";
    }
    var constants =
        roles.stream().map(role -> names.getOrDefault(role, Words.quoted(role))).toList();
    return switch (constants.size()) {
      case 0 -> "@PermitAll";
      case 1 -> "@RolesAllowed(" + constants.getFirst() + ")";
      default -> "@RolesAllowed({" + String.join(", ", constants) + "})";
    };
  }
}
