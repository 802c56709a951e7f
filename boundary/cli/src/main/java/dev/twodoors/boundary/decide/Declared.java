package dev.twodoors.boundary.decide;

import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.Capability.Consumer;
import dev.twodoors.boundary.engine.rules.Placement;
import dev.twodoors.boundary.scaffold.CapabilityName;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was said of a capability, as it is declared.
 *
 * @param speedFirstUntil until when its API operation waits
 */
public record Declared(
    CapabilityName name, Placement placement, Optional<LocalDate> speedFirstUntil) {
  private static final String BOUNDARY = "dev.twodoors.boundary.";

  /** What the policy says of both doors, a line or two each. */
  public String doors() {
    return String.format(Locale.ROOT, "  web door   %s%n  api door   %s%n", web(), api());
  }

  private String web() {
    return placement.allows(Layer.WEB)
        ? "allowed: our own pages need it"
        : "refused: our own pages are not among those who need it (door-not-declared)";
  }

  private String api() {
    if (!placement.needsOperation()) {
      return "refused: only our own pages need it, and an operation is a promise"
          + " (door-not-declared)";
    }
    return speedFirstUntil
        .map(
            day ->
                "may wait until "
                    + day
                    + ", then it is needed: "
                    + why()
                    + " (speed-first-expired)")
        .orElseGet(() -> "needed: " + why() + " (api-missing)");
  }

  private String why() {
    return placement.obligations().why().replaceFirst(", so it needs .*", "");
  }

  /** What the class begins with, its imports first. */
  public String code() {
    return imports() + "\n" + annotation();
  }

  private String imports() {
    var contract = name.asks() ? "Query" : "Command";
    return Stream.of(
            placement.consumers().stream()
                .sorted()
                .map(who -> "static " + BOUNDARY + "Consumer." + who),
            Stream.of(
                "static " + BOUNDARY + "Kind." + placement.kind(),
                "static " + BOUNDARY + "Risk." + placement.risk(),
                BOUNDARY + "Capability",
                BOUNDARY + contract,
                "jakarta.annotation.security.DenyAll"))
        .flatMap(part -> part)
        .map(type -> "import " + type + ";\n")
        .collect(Collectors.joining());
  }

  private String annotation() {
    var consumers = consumers(", ");
    var many = placement.consumers().size() > 1;
    return String.format(
        Locale.ROOT,
        """
        @Capability(
            id = "%s",
            kind = %s,
            risk = %s,
            consumers = %s%s)
        @DenyAll // nobody may, until you name the roles: @RolesAllowed(...)
        public class %s implements %s<%s.Input, %s.Outcome>
        """,
        name.id(),
        placement.kind(),
        placement.risk(),
        many ? "{" + consumers + "}" : consumers,
        speedFirstUntil.map(day -> ",\n    speedFirstUntil = \"" + day + "\"").orElse(""),
        name.type(),
        name.asks() ? "Query" : "Command",
        name.type(),
        name.type());
  }

  /** What writes it instead. */
  public String command() {
    return String.format(
        Locale.ROOT,
        "./doors add capability %s --kind %s --risk %s --consumers %s",
        name.id(),
        placement.kind(),
        placement.risk(),
        consumers(","));
  }

  private String consumers(String separator) {
    return placement.consumers().stream()
        .sorted()
        .map(Consumer::name)
        .collect(Collectors.joining(separator));
  }
}
