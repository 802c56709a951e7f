package dev.twodoors.boundary.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/**
 * Which methods the address of the running request offers. RFC 9110 wants them beside each 405, and
 * Quarkus REST does not name them.
 */
public final class OfferedMethods {
  private OfferedMethods() {}

  /** Empty when nothing is published under the address. */
  public static Set<String> here() {
    var request = CurrentRequestManager.get();
    var path = request.getPathWithoutPrefix();
    var methods = new TreeSet<String>();
    for (var type : request.getDeployment().getClassMappers()) {
      var match = new RequestMapper<>(new ArrayList<>(List.of(type))).map(path);
      if (match != null) {
        offered(match).forEach(methods::add);
      }
    }
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    if (!methods.isEmpty()) {
      methods.add("OPTIONS");
    }
    return methods;
  }

  /**
   * Says what the address offers (RFC 9110, section 9.3.7). Quarkus REST alone lists the methods of
   * the resource class, whichever address they belong to.
   *
   * @return null for another method than OPTIONS, and where nothing is published
   */
  public static Response toOptions(ContainerRequestContext request) {
    var offered = request.getMethod().equals(HttpMethod.OPTIONS) ? here() : Set.<String>of();
    return offered.isEmpty()
        ? null
        : Response.noContent().header(HttpHeaders.ALLOW, String.join(", ", offered)).build();
  }

  private static Stream<String> offered(RequestMapper.RequestMatch<InitialMatch> match) {
    var rest = match.remaining.isEmpty() ? "/" : match.remaining;
    return Stream.of(match.value.handlers)
        .filter(ClassRoutingHandler.class::isInstance)
        .flatMap(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet().stream())
        .filter(method -> method.getValue().map(rest) != null)
        .map(method -> method.getKey())
        .filter(Objects::nonNull);
  }
}
