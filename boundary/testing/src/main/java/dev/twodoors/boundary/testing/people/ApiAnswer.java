package dev.twodoors.boundary.testing.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * What the API answered.
 *
 * @param etag empty when there is none
 * @param retryAfter seconds; empty when not said
 * @param body a missing node when there is none
 */
public record ApiAnswer(int status, String etag, String retryAfter, JsonNode body) {

  /**
   * @param codes the API's codes for refusals, and what the capability calls them
   */
  public Reply refusal(Map<String, String> codes) {
    var code = body.path("code").asText();
    if (codes.containsKey(code)) {
      return Reply.of(codes.get(code));
    }
    if (code.endsWith("-not-found")) {
      return Reply.of("NotFound");
    }
    if (code.equals("invalid-input")) {
      return Reply.invalid(body.path("violations").findValuesAsText("path"));
    }
    return switch (status) {
      case 403 -> Reply.of(Reply.DENIED);
      case 503 -> Reply.of(Reply.UNAVAILABLE, List.of(retryAfter));
      default -> Reply.of(status + " " + body);
    };
  }

  public Reply failure() {
    return refusal(Map.of());
  }
}
