package dev.twodoors.boundary.http;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A whole answer, not to be kept by caches.
 *
 * @param type the media type of the body
 */
public record Answer(int status, String type, String body, Map<String, String> headers) {
  public Answer(int status, String type, String body) {
    this(status, type, body, Map.of());
  }

  public Answer with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, type, body, more);
  }

  public Future<Void> send(HttpServerResponse response) {
    response
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, type)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    headers.forEach(response::putHeader);
    return response.end(body);
  }
}
