package dev.twodoors.boundary.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTest {
  @Test
  void keepsTheHeadersThatItHas() {
    var answer = new Answer(503, "text/plain", "away").with("Retry-After", "5").with("Allow", "");
    assertEquals(Map.of("Retry-After", "5", "Allow", ""), answer.headers());
    assertEquals("9", answer.with("Retry-After", "9").headers().get("Retry-After"));
  }
}
