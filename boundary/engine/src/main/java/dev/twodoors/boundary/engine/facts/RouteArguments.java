package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.MethodFact.Named;
import dev.twodoors.boundary.engine.code.TypeRef;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What code hands to a router: verbs, paths, and who answers. */
final class RouteArguments {
  private static final String REGEX = "WithRegex";
  private static final Set<String> VERBS =
      Set.of("get", "post", "put", "delete", "patch", "head", "options");

  private final Classes classes;

  RouteArguments(Classes classes) {
    this.classes = classes;
  }

  static boolean namesVerb(Call call) {
    return VERBS.contains(plain(call));
  }

  private static String plain(Call call) {
    return call.target().name().replace(REGEX, "");
  }

  /** {@code router.get(...)}, or {@code router.route(HttpMethod.GET, ...)}. */
  String verb(Call call) {
    var named = plain(call);
    return VERBS.contains(named)
        ? named.toUpperCase(Locale.ROOT)
        : constants(call)
            .filter(text -> text.contains(".HttpMethod."))
            .map(text -> text.substring(text.lastIndexOf('.') + 1))
            .findFirst()
            .orElse(Endpoint.ANY);
  }

  Optional<String> path(MethodFact method, Call call) {
    return call.target().name().endsWith(REGEX)
        ? Optional.of("/{any:.*}")
        : written(method, call).filter(text -> text.startsWith("/")).findFirst();
  }

  /** Also in a lambda of the method. */
  private Stream<String> written(MethodFact method, Call call) {
    return classes.find(method.ref().owner()).stream()
        .flatMap(type -> type.methods().stream())
        .flatMap(classes.values()::names)
        .filter(named -> named.by().equals(call.target()) && named.line() == call.line())
        .filter(Named::isKnown)
        .flatMap(named -> named.values().stream());
  }

  Stream<String> constants(Call call) {
    return call.given().stream().flatMap(classes.values()::texts);
  }

  /** Objects that are given, and methods that give them. */
  List<MethodFact> handlers(MethodFact by, Call call) {
    return call.given().stream()
        .flatMap(
            given ->
                Stream.of(
                        given.from().flatMap(classes::resolve).stream(),
                        classes.callbacks(given.type().name(), "").stream(),
                        injected(by, given.type().name()))
                    .flatMap(all -> all))
        .toList();
  }

  /** Handlers that stand behind an {@code Instance}: the call itself knows the interface alone. */
  private Stream<MethodFact> injected(MethodFact by, String handler) {
    return by.fieldUses().stream()
        .filter(use -> !classes.isOurs(handler))
        .flatMap(
            use ->
                classes.find(use.owner()).stream()
                    .flatMap(type -> type.fields().stream())
                    .filter(field -> field.name().equals(use.name())))
        .flatMap(field -> field.type().arguments().stream())
        .flatMap(TypeRef::mentions)
        .filter(name -> classes.isOurs(name) && classes.isA(name, handler))
        .flatMap(name -> classes.callbacks(name, "").stream());
  }
}
