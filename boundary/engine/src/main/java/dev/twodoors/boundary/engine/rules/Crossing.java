package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.TypeRef;

/**
 * A value that passes a door.
 *
 * @param place the door's class that hands it over or takes it
 * @param subject what a waiver names
 * @param shown for people: {@code OrderPages.Templates.orders(page)}
 * @param what {@code template}, {@code answer}, {@code request} or {@code outcome}
 */
record Crossing(
    ClassFact place, String subject, String shown, String what, TypeRef type, Location where) {

  /** {@code takes} what a request carries, {@code hands} the rest. */
  String does() {
    return what.equals("request") ? "takes" : "hands";
  }
}
