package dev.twodoors.boundary.http;

import io.quarkus.arc.ClientProxy;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** The answers of a door, or plain ones where the door fails to make them. */
record WordedAnswers(Answers door) implements Answers {
  private static final Logger LOG = Logger.getLogger(WordedAnswers.class);

  @Override
  public Answer to(HttpServerRequest request, Mistake mistake) {
    return first(answers -> answers.to(request, mistake));
  }

  @Override
  public Answer to(RoutingContext failed) {
    return first(answers -> answers.to(failed));
  }

  private Answer first(Function<Answers, Answer> wording) {
    try {
      return Objects.requireNonNull(wording.apply(door), "there is no answer");
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
      LOG.errorf(
          e,
          "%s could not word an answer; a plain one is given",
          ClientProxy.unwrap(door).getClass().getName());
      return wording.apply(new PlainAnswers());
    }
  }
}
