package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.Capability;
import dev.twodoors.boundary.engine.facts.Capability.Consumer;
import dev.twodoors.boundary.engine.facts.Capability.Kind;
import dev.twodoors.boundary.engine.facts.Capability.Risk;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which doors a declaration asks for, allows and refuses. The rules judge by it, {@code ./doors
 * decide} answers by it, and {@code docs/decide.md} is drawn from it.
 */
public record Placement(Kind kind, Set<Consumer> consumers, Risk risk) {
  /** How many days an API operation may wait. */
  public static final int MOST_DAYS = 180;

  public static Placement of(Capability capability) {
    return new Placement(capability.kind(), capability.consumers(), capability.risk());
  }

  /** The API is for what has to be a contract, the web for what the own pages need. */
  public boolean allows(Layer door) {
    return door == Layer.API ? needsOperation() : consumers.contains(Consumer.OWN_WEB);
  }

  /** Sooner or later. */
  public boolean needsOperation() {
    return !obligations().isEmpty();
  }

  public Obligations obligations() {
    return Obligations.sooner(kind, consumers, risk);
  }

  /** Whether the operation that it needs may wait for a while. */
  public boolean mayWait() {
    return risk != Risk.HIGH;
  }

  /** The farthest day until which it may wait. */
  public static LocalDate latest(LocalDate today) {
    return today.plusDays(MOST_DAYS);
  }
}
