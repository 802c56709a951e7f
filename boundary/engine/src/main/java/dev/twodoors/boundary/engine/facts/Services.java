package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.facts.HandMadeRoutes.Found;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Addresses that other programs call: methods of gRPC, operations of GraphQL, servlets. */
final class Services {
  private static final String GRPC = "io.quarkus.grpc.GrpcService";
  private static final String GRAPHQL = "org.eclipse.microprofile.graphql.";
  private static final String SERVLET = "jakarta.servlet.annotation.WebServlet";

  /** A query may come by GET, and promises to change nothing (GraphQL, section 6.2). */
  private static final Map<String, String> OPERATIONS =
      Map.of(
          GRAPHQL + "Query",
          "GET",
          GRAPHQL + "Mutation",
          "POST",
          "io.smallrye.graphql.api.Subscription",
          "GET");

  private static final Set<String> OF_SERVLETS =
      Set.of("doGet", "doHead", "doPost", "doPut", "doDelete", "doOptions", "doPatch");

  private Services() {}

  static Stream<Found> of(ClassFact type, Classes classes) {
    var grpc =
        type.has(GRPC)
            ? type.methods().stream()
                .filter(method -> isOfInterface(type, method, classes))
                .map(method -> found(type, "POST", "/" + type.simpleName() + "/", method))
            : Stream.<Found>empty();
    var graphql =
        type.has(GRAPHQL + "GraphQLApi")
            ? classes
                .lineage(type.name())
                .flatMap(is -> is.methods().stream())
                .flatMap(method -> operations(type, method))
            : Stream.<Found>empty();
    var servlets =
        type.annotation(SERVLET).stream()
            .flatMap(on -> Stream.of("value", "urlPatterns").flatMap(it -> on.texts(it).stream()))
            .flatMap(path -> servlet(type, path));
    return Stream.of(grpc, graphql, servlets).flatMap(each -> each);
  }

  /** What the generated type declares; all else that is public is the class's own. */
  private static boolean isOfInterface(ClassFact type, MethodFact method, Classes classes) {
    var ref = method.ref();
    return method.isPublic()
        && !method.isStatic()
        && !method.isSynthetic()
        && (classes.callbacks(type.name(), "").contains(method)
            || classes.ancestors(type.name()).stream()
                .flatMap(name -> classes.find(name).stream())
                .anyMatch(is -> is.method(ref.name(), ref.descriptor()).isPresent()));
  }

  private static Stream<Found> operations(ClassFact type, MethodFact method) {
    return method.annotations().stream()
        .flatMap(on -> Stream.ofNullable(OPERATIONS.get(on.type())))
        .map(verb -> found(type, verb, "/graphql/", method));
  }

  private static Found found(ClassFact type, String verb, String below, MethodFact method) {
    return new Found(
        type, verb, below + method.ref().name(), List.of(method), List.of(), List.of(), false);
  }

  private static Stream<Found> servlet(ClassFact type, String path) {
    var at = path.replaceAll("\\*.*", "{rest:.*}");
    return type.methods().stream()
        .filter(method -> OF_SERVLETS.contains(method.ref().name()))
        .map(
            method ->
                new Found(
                    type,
                    method.ref().name().substring(2).toUpperCase(Locale.ROOT),
                    at,
                    List.of(method),
                    List.of(),
                    List.of(),
                    false));
  }
}
