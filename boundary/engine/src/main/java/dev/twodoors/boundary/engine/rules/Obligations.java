package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.facts.Capability;
import dev.twodoors.boundary.engine.facts.Capability.Consumer;
import dev.twodoors.boundary.engine.facts.Capability.Kind;
import dev.twodoors.boundary.engine.facts.Capability.Risk;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Why a capability has to be a published contract; no reason when a page is enough. */
public record Obligations(List<String> reasons, List<String> whys) {

  /** Those of today: they wait while speed comes first. */
  static Obligations of(Capability capability, DoorFacts facts) {
    return SpeedFirst.of(capability, facts.today()).isAhead()
        ? new Obligations(List.of(), List.of())
        : sooner(capability);
  }

  /** Those that it has sooner or later. */
  public static Obligations sooner(Capability capability) {
    return sooner(capability.kind(), capability.consumers(), capability.risk());
  }

  /** Those of a declaration, whether or not there is such a capability yet. */
  public static Obligations sooner(Kind kind, Collection<Consumer> consumers, Risk risk) {
    var reasons = new ArrayList<String>();
    var whys = new ArrayList<String>();
    if (kind == Kind.CORE) {
      reasons.add("CORE");
      whys.add("it is core business");
    }
    for (var consumer : consumers.stream().sorted().toList()) {
      if (consumer != Consumer.OWN_WEB) {
        reasons.add("for " + consumer);
        whys.add(who(consumer) + " need it");
      }
    }
    if (risk == Risk.HIGH) {
      reasons.add("of HIGH risk");
      whys.add("security and audit look at it closely");
    }
    return new Obligations(List.copyOf(reasons), List.copyOf(whys));
  }

  private static String who(Consumer consumer) {
    return switch (consumer) {
      case OWN_WEB -> "our own pages";
      case OTHER_APP -> "other applications";
      case MOBILE -> "mobile clients";
      case PARTNER -> "partners";
    };
  }

  public boolean isEmpty() {
    return reasons.isEmpty();
  }

  /** {@code CORE and for MOBILE}. */
  public String shown() {
    return joined(reasons);
  }

  public String why() {
    return joined(whys) + ", so it needs a published API operation";
  }

  private static String joined(List<String> parts) {
    return parts.size() == 1
        ? parts.getFirst()
        : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
  }
}
