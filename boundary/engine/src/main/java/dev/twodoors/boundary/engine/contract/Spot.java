package dev.twodoors.boundary.engine.contract;

/**
 * Where in a contract something is.
 *
 * @param operation {@code GET /v1/orders/{id}}
 * @param sent whether the client sends it; otherwise it receives it
 * @param part of the operation: {@code 200}, or a parameter; empty for the operation as a whole
 * @param schema the shared schema that the field belongs to; empty when there is none
 * @param field path of names from the schema, or else from the part
 */
record Spot(String operation, boolean sent, String part, String schema, String field) {

  static Spot of(String operation) {
    return new Spot(operation, true, "", "", "");
  }

  Spot sent(String what) {
    return new Spot(operation, true, what, "", "");
  }

  Spot received(String what) {
    return new Spot(operation, false, what, "", "");
  }

  Spot in(String shared) {
    return new Spot(operation, sent, part, shared, "");
  }

  Spot field(String name) {
    return new Spot(operation, sent, part, schema, field.isEmpty() ? name : field + "." + name);
  }

  Spot item() {
    return new Spot(operation, sent, part, schema, field + "[]");
  }

  /** Where less is allowed if more is allowed here. */
  Spot inverse() {
    return new Spot(operation, !sent, part, schema, field);
  }

  boolean isShared() {
    return !schema.isEmpty();
  }

  String shown() {
    if (isShared()) {
      return schema + (field.isEmpty() || field.startsWith("[") ? field : "." + field);
    }
    return operation + (part.isEmpty() ? "" : ", " + part) + (field.isEmpty() ? "" : ", " + field);
  }
}
