package dev.twodoors.boundary.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.junit.jupiter.api.Test;

class WordedAnswersTest {
  @Test
  void arePlainWhereTheDoorFailsToWordThem() {
    var answer = new WordedAnswers(new Speechless()).to(null, Mistake.TOO_SLOW);
    assertEquals(408, answer.status());
    assertEquals(Mistake.TOO_SLOW.advice(), answer.body());
  }

  private static class Speechless implements Answers {
    @Override
    public Answer to(HttpServerRequest request, Mistake mistake) {
      throw new IllegalStateException("no words");
    }

    @Override
    public Answer to(RoutingContext failed) {
      throw new IllegalStateException("no words");
    }
  }
}
