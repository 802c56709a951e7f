package dev.twodoors.boundary.http.deployment;

import dev.twodoors.boundary.deployment.KnownToBuildItem;
import dev.twodoors.boundary.engine.facts.BuildFacts;
import dev.twodoors.boundary.engine.facts.BuildFacts.Route;
import io.quarkus.deployment.IsLocalDevelopment;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.resteasy.reactive.server.deployment.ResteasyReactiveDeploymentBuildItem;
import io.quarkus.resteasy.reactive.server.deployment.SetupEndpointsResultBuildItem;
import io.quarkus.vertx.http.deployment.HttpRootPathBuildItem;
import io.quarkus.vertx.http.deployment.RouteBuildItem;
import io.quarkus.vertx.http.deployment.RouteBuildItem.RouteType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.common.model.ResourceClass;

/** Tells the rules which addresses the application serves, whoever brings them. */
class RoutesProcessor {
  private static final String ANY = "ANY";

  @BuildStep
  KnownToBuildItem resources(
      Optional<SetupEndpointsResultBuildItem> rest,
      Optional<ResteasyReactiveDeploymentBuildItem> deployment) {
    return new KnownToBuildItem(
        BuildFacts.ofRoutes(
            rest.stream()
                .flatMap(found -> found.getResourceClasses().stream())
                .flatMap(type -> methods(base(deployment), type))
                .distinct()
                .toList()));
  }

  /**
   * Not in dev mode: its own pages, a card of the rules among them, are routes that wait for the
   * rules. There the routes of the last packaging count.
   */
  @BuildStep(onlyIfNot = IsLocalDevelopment.class)
  KnownToBuildItem routes(
      Optional<ResteasyReactiveDeploymentBuildItem> deployment,
      List<RouteBuildItem> routes,
      List<io.quarkus.vertx.http.deployment.spi.RouteBuildItem> ofExtensions,
      HttpRootPathBuildItem root) {
    var plain =
        routes.stream()
            .filter(route -> !route.isManagement())
            .filter(route -> route.getRouteType() != RouteType.FRAMEWORK_ROUTE)
            .flatMap(route -> Stream.ofNullable(route.getAbsolutePath()));
    var extensions =
        ofExtensions.stream()
            .filter(route -> !route.isManagement())
            .filter(route -> !route.getTypeOfRoute().name().equals("FRAMEWORK_ROUTE"))
            .map(io.quarkus.vertx.http.deployment.spi.RouteBuildItem::getPath);
    return new KnownToBuildItem(
        BuildFacts.ofRoutes(
            Stream.concat(plain, extensions)
                .map(path -> below(root.getRootPath(), path))
                .filter(path -> !takesAll(path, base(deployment)))
                .map(path -> new Route(ANY, template(path), "", ""))
                .distinct()
                .toList()));
  }

  private static String base(Optional<ResteasyReactiveDeploymentBuildItem> deployment) {
    return deployment.map(ResteasyReactiveDeploymentBuildItem::getApplicationPath).orElse("");
  }

  private static Stream<Route> methods(String base, ResourceClass type) {
    return type.getMethods().stream()
        .filter(method -> method.getHttpMethod() != null)
        .map(
            method ->
                new Route(
                    method.getHttpMethod(),
                    String.join("/", base, type.getPath(), method.getPath()),
                    type.getClassName(),
                    method.getName()));
  }

  private static String below(String root, String path) {
    return path.startsWith(root) ? "/" + path.substring(root.length()) : path;
  }

  /**
   * What takes every request is how the resources are reached, and says of none that it is there.
   */
  private static boolean takesAll(String path, String base) {
    var plain = path.replaceAll("[/*]+$", "");
    return path.endsWith("*") && (plain.isEmpty() || plain.equals(base.replaceAll("/+$", "")))
        || plain.isEmpty();
  }

  private static String template(String path) {
    return path.replaceAll("\\*.*", "{rest:.*}").replaceAll(":(\\w+)", "{$1}");
  }
}
