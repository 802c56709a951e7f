package dev.twodoors.boundary.api.deployment;

import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Consumer;
import dev.twodoors.boundary.Kind;
import dev.twodoors.boundary.Query;
import dev.twodoors.boundary.Risk;
import jakarta.annotation.security.PermitAll;

/** What the published operation of the same name tells. */
@Capability(
    id = "prices.read",
    kind = Kind.CORE,
    risk = Risk.LOW,
    consumers = {Consumer.OWN_WEB, Consumer.MOBILE})
@PermitAll
public class ReadPrices implements Query<ReadPrices.Input, ReadPrices.Outcome> {
  public record Input() {}

  public record Outcome(int loaf) {}

  @Override
  public Outcome handle(Input input) {
    return new Outcome(3);
  }
}
