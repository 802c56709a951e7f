package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.Module.Layer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One HTTP operation of a door.
 *
 * @param verb GET, POST, ...; ANY for a route that takes every method
 * @param path template with its variables: {@code /orders/{id}}
 * @param locators methods that run with it: those that find the sub-resource, the outermost first
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
    boolean hidden)
    implements EntryPoint {
  /** Methods of HTTP that an endpoint can have of its own. */
  public static final Set<String> VERBS =
      Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

  /** The verb of a route that takes every method. */
  static final String ANY = "ANY";

  static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", ANY);

  @Override
  public List<MethodFact> starts() {
    return Stream.concat(Stream.of(method), locators.stream()).toList();
  }

  /** GET, HEAD, OPTIONS, and what takes these among others. */
  @Override
  public boolean isSafe() {
    return SAFE.contains(verb);
  }

  /** Whether an annotation of Jakarta REST names its method. */
  public boolean isResource() {
    return method.annotations().stream().anyMatch(on -> on.type().startsWith("jakarta.ws.rs."));
  }

  /** The methods of the requests that it takes. */
  public Set<String> verbs() {
    return verb.equals(ANY) ? VERBS : Set.of(verb);
  }

  /** {@code POST /orders/{id}/cancel}. */
  @Override
  public String shown() {
    return verb + " " + path;
  }
}
