package dev.twodoors.boundary.http;

import io.quarkus.arc.Arc;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;

/**
 * Lets every request of an HTTP server pass the {@link Gate} first: also those that Quarkus refuses
 * before it routes them, and those that Eclipse Vert.x cannot read, for which Quarkus has no hook.
 * The build calls it where Quarkus sets the handler of a server.
 */
public final class FrontDoor {
  private FrontDoor() {}

  /**
   * @param next what Quarkus does with a request
   */
  public static HttpServer of(HttpServer server, Handler<HttpServerRequest> next) {
    return server
        .invalidRequestHandler(
            request -> judge(request, HttpServerRequest.DEFAULT_INVALID_REQUEST_HANDLER))
        .requestHandler(request -> judge(request, next));
  }

  /** Between two starts of dev mode there is no gate. */
  private static void judge(HttpServerRequest request, Handler<HttpServerRequest> next) {
    var container = Arc.container();
    var gate = container == null ? null : container.instance(Gate.class).get();
    if (gate == null) {
      next.handle(request);
    } else {
      gate.pass(request, next);
    }
  }
}
