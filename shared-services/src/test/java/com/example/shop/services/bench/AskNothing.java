package com.example.shop.services.bench;

import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Kind.SUPPORTING;
import static dev.twodoors.boundary.Risk.LOW;

import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Query;
import jakarta.annotation.security.RolesAllowed;

/** A query without work of its own: what a call of it costs, the layer costs. */
@Capability(id = "bench.ask", kind = SUPPORTING, risk = LOW, consumers = OWN_WEB)
@RolesAllowed("buyer")
public class AskNothing implements Query<AskNothing.Input, AskNothing.Outcome> {
  public record Input(int number) {}

  public sealed interface Outcome {
    record Answered(int number) implements Outcome {}
  }

  AskNothing() {}

  @Override
  public Outcome handle(Input input) {
    return new Outcome.Answered(input.number());
  }
}
