package dev.twodoors.boundary.testing.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A request as it is sent.
 *
 * @param path already encoded
 * @param body empty for none
 */
record Request(Operation of, String method, String path, Map<String, String> headers, byte[] body) {

  /** Whether the operation offers what is sent; another method is another matter. */
  boolean isAsDocumented() {
    return method.equals(of.method());
  }

  /** As a command that repeats it, but for a body that is long. */
  @Override
  public String toString() {
    var text =
        new StringBuilder("curl -i -X ").append(method).append(" '").append(path).append('\'');
    headers.forEach(
        (name, value) ->
            text.append(" -H '")
                .append(name)
                .append(": ")
                .append(name.equals("Authorization") ? "Bearer ..." : value)
                .append('\''));
    if (body.length > 0) {
      var sent = new String(body, StandardCharsets.UTF_8);
      text.append(" --data-raw '")
          .append(sent, 0, Math.min(sent.length(), 2_000))
          .append(sent.length() > 2_000 ? "...'" : "'");
    }
    return text.toString();
  }
}
