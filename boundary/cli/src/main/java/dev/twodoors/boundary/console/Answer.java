package dev.twodoors.boundary.console;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** An answer of the console: nothing of it may run scripts of others, be framed or be kept. */
record Answer(int status, String type, byte[] body, Map<String, String> headers) {

  private static final Map<String, String> GUARDS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
              + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Cache-Control",
          "no-store");

  Answer(int status, String type, byte[] body) {
    this(status, type, body, Map.of());
  }

  static Answer of(int status, String type, String text) {
    return new Answer(status, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /** For programs. */
  static Answer refusal(int status, String sentence) {
    return of(status, "text/plain", sentence + "\n");
  }

  Answer with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Answer(status, type, body, more);
  }

  void to(HttpExchange exchange) throws IOException {
    GUARDS.forEach(exchange.getResponseHeaders()::set);
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean isEmpty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, isEmpty ? -1 : body.length);
    if (!isEmpty) {
      exchange.getResponseBody().write(body);
    }
  }
}
