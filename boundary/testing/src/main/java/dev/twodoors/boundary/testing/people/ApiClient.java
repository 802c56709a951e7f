package dev.twodoors.boundary.testing.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Speaks JSON with the API, with a bearer token or without. */
public final class ApiClient {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI door;
  private final String token;
  private final Patience patience;

  /**
   * @param token null for none
   */
  ApiClient(URI door, String token) {
    this(door, token, Patience.COMES_BACK);
  }

  private ApiClient(URI door, String token, Patience patience) {
    this.door = door;
    this.token = token;
    this.patience = patience;
  }

  /** One that takes the first answer, even if it is to come back later. */
  public ApiClient hasty() {
    return new ApiClient(door, token, Patience.LEAVES);
  }

  public ApiAnswer get(String path) {
    return send(request(path));
  }

  public ApiAnswer post(String path, String key, Object body) {
    return send(posting(path, key, body));
  }

  public ApiAnswer post(String path, String key, String ifMatch, Object body) {
    return send(posting(path, key, body).header("If-Match", ifMatch));
  }

  private HttpRequest.Builder posting(String path, String key, Object body) {
    return request(path)
        .header("Idempotency-Key", key)
        .header("Content-Type", "application/json")
        .POST(
            body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(written(body)));
  }

  private HttpRequest.Builder request(String path) {
    var request = Http.request(door, path).header("Accept", "application/json");
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private ApiAnswer send(HttpRequest.Builder request) {
    var response = Http.send(request, patience);
    return new ApiAnswer(
        response.statusCode(),
        header(response, "ETag"),
        header(response, "Retry-After"),
        read(response.body()));
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String written(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode read(String text) {
    try {
      return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("the API answered with something else than JSON: " + text, e);
    }
  }
}
