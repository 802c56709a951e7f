package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.Annotated;
import dev.twodoors.boundary.engine.code.AnnotationFact;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodRef;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.OtherDoor;
import dev.twodoors.boundary.engine.facts.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds HTTP clients whose address is written down, in the code or in a setting that it names, and
 * is the other door's. A class counts as a client when it uses a client's types.
 */
final class HttpClients {
  private static final List<String> LIBRARIES =
      List.of(
          "java.net.http.",
          "java.net.HttpURLConnection",
          "java.net.URLConnection",
          "jakarta.ws.rs.client.",
          "org.eclipse.microprofile.rest.client.RestClientBuilder",
          "io.quarkus.rest.client.reactive.QuarkusRestClientBuilder",
          "io.vertx.core.http.HttpClient",
          "io.vertx.ext.web.client.",
          "io.vertx.mutiny.ext.web.client.",
          "okhttp3.",
          "org.apache.http.",
          "org.apache.hc.client5.");
  private static final String CONFIG_PROPERTY =
      "org.eclipse.microprofile.config.inject.ConfigProperty";
  private static final String GRAPHQL_CLIENT =
      "io.smallrye.graphql.client.typesafe.api.GraphQLClientApi";
  private static final String CONFIG_MAPPING = "io.smallrye.config.ConfigMapping";

  /**
   * @param address as written, and where
   * @param reason why it is the other door's
   */
  record Client(ClassFact type, String address, String reason) {}

  private final DoorFacts facts;
  private final OtherDoor other;

  private HttpClients(DoorFacts facts, OtherDoor other) {
    this.facts = facts;
    this.other = other;
  }

  /** One for each class that is a file of its own. */
  static Collection<Client> of(Collection<ClassFact> classes, DoorFacts facts, OtherDoor other) {
    var clients = new HttpClients(facts, other);
    var outermost = new HashSet<String>();
    for (var type : classes) {
      if (facts.classes().lineage(type.name()).anyMatch(HttpClients::isClient)) {
        outermost.add(Names.outermost(type.name()));
      }
    }
    var found = new TreeMap<String, Client>();
    for (var type : classes) {
      var name = Names.outermost(type.name());
      var client =
          type.has(Vocabulary.REST_CLIENT) || type.has(GRAPHQL_CLIENT)
              ? clients.declared(type)
              : outermost.contains(name) ? clients.written(type) : Optional.<Client>empty();
      client.ifPresent(is -> found.putIfAbsent(name, is));
    }
    return found.values();
  }

  private static boolean isClient(ClassFact type) {
    for (var name : type.references().keySet()) {
      for (var library : LIBRARIES) {
        if (name.startsWith(library)) {
          return true;
        }
      }
    }
    return type.methods().stream()
        .flatMap(method -> method.calls().stream())
        .anyMatch(
            call ->
                call.target().owner().equals("java.net.URL")
                    && call.target().name().startsWith("open"));
  }

  /** An interface of MicroProfile Rest Client, with what configures it. */
  private Optional<Client> declared(ClassFact type) {
    var graphql = type.annotation(GRAPHQL_CLIENT);
    if (graphql.isPresent()) {
      return graphql
          .flatMap(on -> on.text("endpoint"))
          .flatMap(uri -> client(type, "@GraphQLClientApi(endpoint)", uri));
    }
    var on = type.annotation(Vocabulary.REST_CLIENT).orElseThrow();
    var names = new ArrayList<>(List.of(type.name(), type.simpleName()));
    on.text("configKey").ifPresent(names::add);
    var keys = new HashSet<String>();
    for (var name : names) {
      for (var what : List.of("url", "uri")) {
        keys.add("quarkus.rest-client." + name + "." + what);
        keys.add("quarkus.rest-client.\"" + name + "\"." + what);
        keys.add(name + "/mp-rest/" + what);
      }
    }
    return on.text("baseUri")
        .flatMap(uri -> client(type, "@RegisterRestClient(baseUri)", uri))
        .or(() -> configured(type, keys));
  }

  private Optional<Client> configured(ClassFact type, Set<String> keys) {
    var settings = facts.settings();
    var written =
        settings.all().entrySet().stream()
            .filter(setting -> keys.contains(withoutProfile(setting.getKey())))
            .flatMap(setting -> client(type, setting.getKey(), setting.getValue()).stream());
    var effective =
        settings.names().stream()
            .filter(keys::contains)
            .flatMap(key -> client(type, key, settings.get(key).orElse("")).stream());
    return Stream.concat(written, effective).findFirst();
  }

  /** Tests may call whom they like. */
  private static String withoutProfile(String key) {
    return key.startsWith("%") && !key.startsWith("%test.")
        ? key.substring(key.indexOf('.') + 1)
        : key;
  }

  private Optional<Client> written(ClassFact type) {
    var texts = type.methods().stream().flatMap(facts.classes().values()::constants).toList();
    var keys = new HashSet<>(properties(type, "name"));
    keys.addAll(mapped(type));
    texts.forEach(constant -> keys.add(constant.text()));
    return texts.stream()
        .flatMap(
            constant ->
                client(type, type.locationAt(constant.line()).brief(), constant.text()).stream())
        .findFirst()
        .or(() -> byDefault(type))
        .or(() -> configured(type, keys));
  }

  /** What {@code @ConfigProperty} says when no setting does. */
  private Optional<Client> byDefault(ClassFact type) {
    return properties(type, "defaultValue").stream()
        .flatMap(address -> client(type, "@ConfigProperty(defaultValue)", address).stream())
        .findFirst();
  }

  private static List<String> properties(ClassFact type, String member) {
    Stream<Annotated> parameters =
        type.methods().stream().map(MethodFact::parameters).flatMap(List::stream);
    return Stream.concat(type.fields().stream(), parameters)
        .flatMap(element -> element.annotation(CONFIG_PROPERTY).stream())
        .flatMap((AnnotationFact on) -> on.text(member).stream())
        .toList();
  }

  /** Keys behind an interface of settings that it asks: {@code @ConfigMapping(prefix = "a")}. */
  private List<String> mapped(ClassFact type) {
    return type.methods().stream()
        .flatMap(method -> method.calls().stream())
        .map(MethodFact.Call::target)
        .flatMap(
            asked ->
                facts.classes().find(asked.owner()).stream()
                    .flatMap(of -> of.annotation(CONFIG_MAPPING).stream())
                    .flatMap(on -> on.text("prefix").stream())
                    .map(prefix -> prefix + "." + key(asked)))
        .toList();
  }

  /** As SmallRye Config names it when nothing else is said: {@code baseUrl} is {@code base-url}. */
  private String key(MethodRef asked) {
    return facts
        .classes()
        .resolve(asked)
        .flatMap(method -> method.annotation("io.smallrye.config.WithName"))
        .flatMap(on -> on.text("value"))
        .orElseGet(
            () -> asked.name().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT));
  }

  private Optional<Client> client(ClassFact type, String where, String address) {
    return other
        .answersAt(address, facts.settings())
        .map(reason -> new Client(type, where + "  " + address, reason));
  }
}
