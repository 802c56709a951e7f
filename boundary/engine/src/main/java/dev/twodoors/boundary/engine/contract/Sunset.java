package dev.twodoors.boundary.engine.contract;

import dev.twodoors.boundary.engine.contract.ApiDocument.Operation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * That an operation is deprecated, and until when it is answered.
 *
 * @param date ISO; empty when none is said
 * @param successor path of what to use instead; empty when none is said
 */
record Sunset(String date, String successor) {
  static final String DATE = "x-sunset";
  static final String SUCCESSOR = "x-successor";

  /** Empty when the operation is not deprecated. */
  static Optional<Sunset> of(Operation operation) {
    return Tree.isTrue(operation.tree(), "deprecated")
        ? Optional.of(
            new Sunset(
                Tree.text(operation.tree(), DATE).orElse(""),
                Tree.text(operation.tree(), SUCCESSOR).orElse("")))
        : Optional.empty();
  }

  Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  String shown() {
    return "is deprecated"
        + (date.isEmpty() ? "" : " and ends on " + date)
        + (successor.isEmpty() ? "" : "; use " + successor);
  }
}
