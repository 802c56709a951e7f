package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.facts.PathTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the endpoints that an address can mean, without asking every one. */
final class Routes {
  private static final String VARYING = "{";

  private final Map<String, List<Endpoint>> byVerb = new HashMap<>();
  private final Map<String, List<Endpoint>> byStart = new HashMap<>();

  Routes(List<Endpoint> endpoints) {
    for (var endpoint : endpoints) {
      for (var verb : endpoint.verbs()) {
        byVerb.computeIfAbsent(verb, any -> new ArrayList<>()).add(endpoint);
        byStart
            .computeIfAbsent(key(verb, start(endpoint.path())), any -> new ArrayList<>())
            .add(endpoint);
      }
    }
  }

  /** Those of a verb that take an address. */
  List<Endpoint> matching(String verb, PathTemplate path) {
    return candidates(verb, path).filter(endpoint -> endpoint.path().matches(path)).toList();
  }

  /** Of those that take an address, the ones that vary where it varies, if there are any. */
  List<Endpoint> meantBy(String verb, PathTemplate path) {
    var matching = matching(verb, path);
    var alike = matching.stream().filter(is -> is.path().variesLike(path)).toList();
    return alike.isEmpty() ? matching : alike;
  }

  /** All of a verb. */
  List<Endpoint> of(String verb) {
    return byVerb.getOrDefault(verb, List.of());
  }

  private Stream<Endpoint> candidates(String verb, PathTemplate path) {
    var start = start(path);
    return start.equals(VARYING)
        ? of(verb).stream()
        : Stream.of(start, VARYING)
            .flatMap(first -> byStart.getOrDefault(key(verb, first), List.of()).stream());
  }

  private static String start(PathTemplate path) {
    var first = path.segments().isEmpty() ? "" : path.segments().getFirst();
    return first.contains(VARYING) ? VARYING : first;
  }

  private static String key(String verb, String start) {
    return verb + " " + start;
  }
}
