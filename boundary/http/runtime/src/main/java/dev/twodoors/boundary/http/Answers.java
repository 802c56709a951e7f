package dev.twodoors.boundary.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** How a door words what no endpoint of it answers. Each door has one, of its own kind. */
public interface Answers {
  /** Nothing of the request can be relied on; its address may be made up. */
  Answer to(HttpServerRequest request, Mistake mistake);

  /** For what failed before or beside the REST layer, and what nobody answers: a 404. */
  Answer to(RoutingContext failed);
}
