package dev.twodoors.boundary.engine.contract;

import dev.twodoors.boundary.engine.contract.ApiDocument.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares which tokens an operation takes. Of several requirements one is enough; all that one
 * requirement names is needed together. A scheme is what a client sends, whatever it is called.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object">Security
 *     Requirement Object</a>
 */
final class Security {
  /**
   * @param needs schemes, and roles of them
   */
  private record Requirement(String shown, Set<String> needs) {
    boolean isMetBy(Requirement tokens) {
      return tokens.needs.containsAll(needs);
    }
  }

  private static final Requirement NONE = new Requirement("", Set.of());

  private final ApiDocument before;
  private final ApiDocument after;
  private final Changes changes;

  Security(ApiDocument before, ApiDocument after, Changes changes) {
    this.before = before;
    this.after = after;
    this.changes = changes;
  }

  void compare(Spot spot, Operation old, Operation now) {
    var was = requirements(before, old);
    var is = requirements(after, now);
    if (was.contains(NONE) != is.contains(NONE)) {
      var free = is.contains(NONE);
      changes.add(!free, spot, free ? "needs no token any more" : "needs a token now");
    } else {
      was.stream()
          .filter(one -> is.stream().noneMatch(other -> other.isMetBy(one)))
          .forEach(one -> changes.add(true, spot, "no longer takes " + one.shown));
      is.stream()
          .filter(one -> was.stream().noneMatch(other -> other.isMetBy(one)))
          .forEach(one -> changes.add(false, spot, "takes " + one.shown + ", too"));
    }
    Tree.list(old.tree(), "security").stream()
        .flatMap(one -> Tree.map(one).keySet().stream())
        .forEach(name -> flows(spot, name));
  }

  private static List<Requirement> requirements(ApiDocument document, Operation operation) {
    List<Requirement> all = new ArrayList<>();
    for (var one : Tree.list(operation.tree(), "security")) {
      Map<String, Set<String>> schemes = new TreeMap<>();
      var roles = Tree.map(one);
      for (var name : roles.keySet()) {
        schemes
            .computeIfAbsent(shown(name, scheme(document, name)), any -> new TreeSet<>())
            .addAll(Tree.texts(roles, name));
      }
      all.add(requirement(schemes));
    }
    return all.isEmpty() ? List.of(NONE) : all;
  }

  private static Requirement requirement(Map<String, Set<String>> schemes) {
    Set<String> needs = new TreeSet<>(schemes.keySet());
    schemes.forEach((scheme, roles) -> roles.forEach(role -> needs.add(scheme + ": " + role)));
    return new Requirement(
        schemes.entrySet().stream()
            .map(
                one ->
                    one.getKey()
                        + (one.getValue().isEmpty()
                            ? ""
                            : " with " + String.join(" and ", one.getValue())))
            .collect(Collectors.joining(" and ")),
        needs);
  }

  private static Map<String, Object> scheme(ApiDocument document, String name) {
    var all = Tree.map(Tree.map(document.tree(), "components"), "securitySchemes");
    return document.resolved(all.get(name));
  }

  /** By what is sent; names of HTTP schemes and of headers have no case. */
  private static String shown(String name, Map<String, Object> scheme) {
    var type = Tree.text(scheme, "type").orElse("");
    var http = Tree.text(scheme, "scheme").orElse("").toLowerCase(Locale.ROOT);
    var in = Tree.text(scheme, "in").orElse("");
    var key = Tree.text(scheme, "name").orElse("");
    return switch (type) {
      case "http" -> http.equals("bearer") ? "tokens" : http;
      case "apiKey" -> in + " " + (in.equals("header") ? key.toLowerCase(Locale.ROOT) : key);
      case "openIdConnect" -> "tokens of " + scheme.get("openIdConnectUrl");
      case "mutualTLS" -> "certificates";
      default -> "tokens of " + name;
    };
  }

  private void flows(Spot spot, String name) {
    parts(
        spot.in("security scheme " + name),
        "",
        Tree.map(scheme(before, name), "flows"),
        Tree.map(scheme(after, name), "flows"));
  }

  /** What a client uses to get a token must stay as it is; more may be offered. */
  private void parts(Spot spot, String place, Map<String, Object> was, Map<String, Object> is) {
    for (var name : was.keySet()) {
      var old = was.get(name);
      var now = is.get(name);
      if (now == null) {
        changes.add(true, spot, "no longer has " + place + name);
      } else if (old instanceof Map) {
        parts(spot, place + name + " ", Tree.map(old), Tree.map(now));
      } else if (!place.contains("scopes") && !old.equals(now)) {
        changes.add(true, spot, Keywords.worded(place + name, old, now));
      }
    }
    is.keySet().stream()
        .filter(name -> !was.containsKey(name))
        .forEach(name -> changes.add(false, spot, "has " + place + name + ", too"));
  }
}
