package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.AnnotationFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact.Argument;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.MethodFact.Named;
import dev.twodoors.boundary.engine.code.Naming;
import dev.twodoors.boundary.engine.code.Outlets;
import dev.twodoors.boundary.engine.code.ParameterFact;
import dev.twodoors.boundary.engine.code.TypeRef;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.facts.EntryPoint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whether a web action speaks JSON. */
final class JsonTypes {
  private static final List<String> EXTENSIONS =
      List.of(
          "quarkus-rest-jackson",
          "quarkus-rest-jsonb",
          "quarkus-resteasy-jackson",
          "quarkus-resteasy-jsonb",
          "quarkus-rest-kotlin-serialization");
  private static final List<String> PARAMETER_OF_REQUEST =
      List.of("jakarta.ws.rs.", "org.jboss.resteasy.reactive.Rest", "jakarta.inject.");
  private static final String JSON = "(?i)\\s*[\\w.+-]+/([\\w.-]+\\+)?(x-nd)?json\\b.*";
  private static final String SUBTYPE = "(?i)([\\w.-]+\\+)?(x-nd)?json";
  private static final String FORM = "dev.twodoors.boundary.web.forms.Form";
  private static final Set<String> WRAPPERS =
      Set.of(
          "org.jboss.resteasy.reactive.RestResponse",
          "io.smallrye.mutiny.Uni",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.CompletableFuture",
          "java.util.Optional");

  private final DoorFacts facts;
  private final Classes classes;
  private final Optional<String> extension;

  JsonTypes(DoorFacts facts) {
    this.facts = facts;
    this.classes = facts.classes();
    this.extension = EXTENSIONS.stream().filter(facts.libraries()::has).findFirst();
  }

  /** What shows that an endpoint takes or gives JSON. */
  Optional<String> of(EntryPoint entry) {
    return entry instanceof Endpoint endpoint
        ? said("@Consumes", endpoint.consumes())
            .or(() -> said("@Produces", endpoint.produces()))
            .or(() -> said("its annotations", headers(endpoint)))
            .or(() -> taken(endpoint))
            .or(() -> read(endpoint))
            .or(() -> given(endpoint))
            .or(() -> answered(entry, endpoint.produces()))
        : answered(entry, List.of());
  }

  /** {@code @ResponseHeader} and its kind. */
  private static List<String> headers(Endpoint endpoint) {
    return endpoint.method().annotations().stream()
        .filter(on -> on.type().startsWith("org.jboss.resteasy.reactive."))
        .flatMap(on -> on.values().keySet().stream().flatMap(key -> on.texts(key).stream()))
        .toList();
  }

  /** What the code that runs for it lets out. */
  private Optional<String> answered(EntryPoint entry, List<String> media) {
    return facts.from(entry).methods().stream()
        .filter(method -> isOwn(method.ref().owner()))
        .flatMap(
            method ->
                Stream.concat(
                    classes.values().names(method).flatMap(named -> mediaOf(named).stream()),
                    method.calls().stream().flatMap(call -> answered(call, media).stream())))
        .findFirst();
  }

  /** A media type that is chosen or put together of texts that are known. */
  private static Optional<String> mediaOf(Named named) {
    return named.kind() == Naming.MEDIA
        ? named.values().stream()
            .filter(text -> text.matches(JSON))
            .findFirst()
            .map(text -> "calls " + named.by().shown() + " with " + text)
        : Optional.empty();
  }

  private boolean isOwn(String type) {
    return classes.find(type).filter(of -> of.module().equals(facts.door())).isPresent();
  }

  private Optional<String> answered(Call call, List<String> media) {
    var shown = "calls " + call.target().shown();
    if (call.target().owner().endsWith(".ext.web.RoutingContext")
        && call.target().name().startsWith("json")) {
      return Optional.of(shown);
    }
    if (call.target().owner().equals("jakarta.ws.rs.core.MediaType") && call.isConstruction()) {
      return call.given().stream()
          .flatMap(given -> given.constant().stream())
          .filter(subtype -> subtype.matches(SUBTYPE))
          .findFirst()
          .map(subtype -> shown + " with " + subtype);
    }
    return Stream.of(call)
        .filter(is -> Outlets.isAnswer(is.target()))
        .flatMap(is -> is.given().stream())
        .filter(given -> isJson(given, media))
        .findFirst()
        .map(given -> shown + " with " + given.constant().orElseGet(() -> given.type().shown()));
  }

  private boolean isJson(Argument given, List<String> media) {
    return given.constant().filter(this::namesJson).isPresent()
        || given.from().filter(Outlets::isWriter).isPresent()
        || given.constant().isEmpty() && isJson(given.type(), media);
  }

  /** A media type as text, or a constant that holds one. */
  private boolean namesJson(String constant) {
    var field = constant.lastIndexOf('.');
    return constant.matches(JSON)
        || constant.matches("[\\w.$]+\\.[A-Z_]*JSON[A-Z_]*")
        || field > 0
            && classes
                .lineage(constant.substring(0, field))
                .flatMap(type -> type.method("<clinit>", "()V").stream())
                .filter(
                    made ->
                        made.fieldUses().stream()
                            .anyMatch(use -> constant.endsWith("." + use.name())))
                .flatMap(made -> made.constants().stream())
                .anyMatch(text -> text.text().matches(JSON));
  }

  private static Optional<String> said(String annotation, List<String> media) {
    return media.stream()
        .filter(type -> type.matches(JSON))
        .findFirst()
        .map(type -> String.format(Locale.ROOT, "%s(\"%s\")", annotation, type));
  }

  private Optional<String> taken(Endpoint endpoint) {
    return classes.parameters(endpoint.method()).stream()
        .filter(JsonTypes::isBody)
        .filter(body -> !body.type().name().equals(FORM))
        .filter(body -> isJson(body.type(), endpoint.consumes()))
        .findFirst()
        .map(
            body ->
                "takes " + body.type().shown() + " as its body" + because(body.type(), "reads"));
  }

  private Optional<String> read(Endpoint endpoint) {
    return ReadBodies.of(facts, endpoint)
        .filter(ReadBodies.Read::isJson)
        .map(body -> "reads its body by " + body.call().target().shown());
  }

  private Optional<String> given(Endpoint endpoint) {
    var type = endpoint.method().returned();
    while (WRAPPERS.contains(type.name()) && type.arguments().size() == 1) {
      type = type.arguments().getFirst();
    }
    return isJson(type, endpoint.produces())
        ? Optional.of("gives " + type.shown() + because(type, "writes"))
        : Optional.empty();
  }

  private String because(TypeRef type, String does) {
    return Opaque.isTree(classes, type.name())
        ? ""
        : ", which " + extension.orElseThrow() + " " + does + " as JSON";
  }

  /** The one parameter that no annotation gives another source. */
  static boolean isBody(ParameterFact parameter) {
    return parameter.annotations().stream().noneMatch(JsonTypes::isSource)
        && !isInjected(parameter);
  }

  /** Whether a parameter comes from the framework and not from the request. */
  static boolean isInjected(ParameterFact parameter) {
    return parameter.has("jakarta.ws.rs.core.Context")
        || parameter.has("jakarta.ws.rs.container.Suspended")
        || parameter.type().name().startsWith("jakarta.ws.rs.")
        || parameter.type().name().startsWith("io.vertx.ext.web.")
        || parameter.type().name().startsWith("org.jboss.resteasy.reactive.");
  }

  private static boolean isSource(AnnotationFact on) {
    return PARAMETER_OF_REQUEST.stream().anyMatch(on.type()::startsWith);
  }

  private boolean isJson(TypeRef type, List<String> media) {
    return Opaque.isTree(classes, type.name())
        || (media.isEmpty()
            && extension.isPresent()
            && type.mentions()
                .flatMap(name -> classes.find(name).stream())
                .anyMatch(of -> !classes.isA(of.name(), "io.quarkus.qute.TemplateInstance")));
  }
}
