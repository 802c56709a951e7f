package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.Module.Layer;
import java.util.List;

/**
 * One HTTP operation of a door.
 *
 * @param verb GET, POST, ...
 * @param path template with its variables: {@code /orders/{id}}
 * @param consumes media types; empty when nothing is said
 * @param hidden left out of the OpenAPI document
 */
public record Endpoint(
    Layer door,
    String verb,
    PathTemplate path,
    MethodFact method,
    boolean uiOnly,
    List<String> consumes,
    List<String> produces,
    boolean hidden) {

  /** Safe in the sense of RFC 9110, section 9.2.1: GET, HEAD, OPTIONS. */
  public boolean isSafe() {
    return verb.equals("GET") || verb.equals("HEAD") || verb.equals("OPTIONS");
  }

  /** {@code POST /orders/{id}/cancel}. */
  public String shown() {
    return verb + " " + path;
  }
}
