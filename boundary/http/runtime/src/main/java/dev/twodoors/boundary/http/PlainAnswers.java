package dev.twodoors.boundary.http;

import io.quarkus.arc.DefaultBean;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** For a door that has no answers of its own kind yet. */
@DefaultBean
@Singleton
class PlainAnswers implements Answers {
  private static final String TYPE = "text/plain;charset=utf-8";

  @Override
  public Answer to(HttpServerRequest request, Mistake mistake) {
    return new Answer(mistake.status(), TYPE, mistake.advice());
  }

  @Override
  public Answer to(RoutingContext failed) {
    var status = failed.statusCode() < 400 ? 500 : failed.statusCode();
    return new Answer(status, TYPE, "Error " + status);
  }
}
