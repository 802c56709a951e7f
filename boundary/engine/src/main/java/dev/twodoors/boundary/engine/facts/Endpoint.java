package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.Module.Layer;
import java.util.List;
import java.util.stream.Stream;

/**
 * One HTTP operation of a door.
 *
 * @param verb GET, POST, ...
 * @param path template with its variables: {@code /orders/{id}}
 * @param locators methods that find the sub-resource, and so run before; the outermost first
 * @param consumes media types; empty when nothing is said
 * @param hidden left out of the OpenAPI document
 */
public record Endpoint(
    Layer door,
    String verb,
    PathTemplate path,
    MethodFact method,
    List<MethodFact> locators,
    boolean uiOnly,
    List<String> consumes,
    List<String> produces,
    boolean hidden) {

  /** Every method of the door that Jakarta REST calls for it. */
  public List<MethodFact> starts() {
    return Stream.concat(Stream.of(method), locators.stream()).toList();
  }

  /** Safe in the sense of RFC 9110, section 9.2.1: GET, HEAD, OPTIONS. */
  public boolean isSafe() {
    return verb.equals("GET") || verb.equals("HEAD") || verb.equals("OPTIONS");
  }

  /** {@code POST /orders/{id}/cancel}. */
  public String shown() {
    return verb + " " + path;
  }
}
