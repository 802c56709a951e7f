package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Endpoint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Bodies that an endpoint takes as a text or as bytes, and that its own code reads as JSON. */
final class ReadBodies {
  /**
   * @param opaque whether it becomes a tree or a map of anything
   */
  record Read(MethodFact method, Call call, boolean opaque) {
    boolean isJson() {
      return !call.target().owner().startsWith("org.yaml.");
    }
  }

  private static final Set<String> PLAIN =
      Set.of("java.lang.String", "java.io.InputStream", "java.io.Reader", "byte[]");
  private static final String YAML = "org.yaml.snakeyaml.Yaml.load";
  private static final List<String> READERS =
      List.of(
          "com.fasterxml.jackson.databind.ObjectMapper.read",
          "com.fasterxml.jackson.databind.ObjectReader.read",
          "com.fasterxml.jackson.databind.json.JsonMapper.read",
          "jakarta.json.bind.Jsonb.fromJson",
          "jakarta.json.Json.createReader",
          "jakarta.json.Json.createParser",
          "io.vertx.core.json.Json.decode",
          "com.google.gson.Gson.fromJson",
          YAML);

  /** They make a tree of whatever they read. */
  private static final List<String> TREES =
      List.of(".readTree", "jakarta.json.Json.createReader", YAML);

  /** Classes of which a reader makes a map, a list or a tree of anything. */
  private static final Set<String> ANYTHING =
      Set.of("java.lang.Object", "java.util.Map", "java.util.HashMap", "java.util.List");

  private ReadBodies() {}

  /** Where the code of an endpoint does so, in the door's own classes. */
  static Optional<Read> of(DoorFacts facts, Endpoint endpoint) {
    var body =
        facts.classes().parameters(endpoint.method()).stream()
            .filter(JsonTypes::isBody)
            .filter(parameter -> PLAIN.contains(parameter.type().name()))
            .findFirst();
    return body.flatMap(
        any ->
            facts.from(endpoint).methods().stream()
                .filter(
                    method ->
                        facts
                            .classes()
                            .find(method.ref().owner())
                            .filter(of -> of.module().equals(facts.door()))
                            .isPresent())
                .flatMap(method -> method.calls().stream().flatMap(call -> in(method, call)))
                .findFirst());
  }

  private static boolean isOpaque(String name, Call call) {
    return TREES.stream().anyMatch(name::contains)
        || call.given().stream().flatMap(to -> to.constant().stream()).anyMatch(ANYTHING::contains);
  }

  private static Stream<Read> in(MethodFact method, Call call) {
    var name = call.target().owner() + "." + call.target().name();
    return READERS.stream().anyMatch(name::startsWith)
        ? Stream.of(new Read(method, call, isOpaque(name, call)))
        : Stream.empty();
  }
}
