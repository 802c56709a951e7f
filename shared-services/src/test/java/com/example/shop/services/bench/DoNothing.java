package com.example.shop.services.bench;

import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Kind.SUPPORTING;
import static dev.twodoors.boundary.Risk.LOW;

import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Command;
import jakarta.annotation.security.RolesAllowed;

/** A command without work of its own: what a call of it costs, the layer costs. */
@Capability(id = "bench.do", kind = SUPPORTING, risk = LOW, consumers = OWN_WEB)
@RolesAllowed("buyer")
public class DoNothing implements Command<DoNothing.Input, DoNothing.Outcome> {
  public record Input(int number) {}

  public sealed interface Outcome {
    record Done(int number) implements Outcome {}
  }

  DoNothing() {}

  @Override
  public Outcome handle(Input input) {
    return new Outcome.Done(input.number());
  }
}
