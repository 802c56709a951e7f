package dev.twodoors.boundary.http;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Answers what nobody else does, where Quarkus would send a page of its own or an empty one. */
@Singleton
class Unanswered {
  /** Behind the REST layer, which stands a little after the default. */
  private static final int LAST = RouteConstants.ROUTE_ORDER_AFTER_DEFAULT + 10_000;

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  private final Answers answers;

  Unanswered(Answers answers) {
    this.answers = new WordedAnswers(answers);
  }

  void install(@Observes Router router) {
    router.route().order(LAST).handler(request -> request.fail(NOT_FOUND));
    router.route().order(LAST).failureHandler(this::answer);
  }

  private void answer(RoutingContext failed) {
    if (isAskedToSignIn(failed)) {
      failed.next();
    } else if (failed.response().headWritten()) {
      // Half an answer must not look like a whole one.
      failed.request().connection().close();
    } else {
      answers.to(failed).send(failed.response());
    }
  }

  /** Quarkus does that, or has begun to. */
  private static boolean isAskedToSignIn(RoutingContext failed) {
    return failed.failure() instanceof UnauthorizedException
        || (failed.failure() instanceof AuthenticationException
            && failed.response().getStatusCode() != OK);
  }
}
