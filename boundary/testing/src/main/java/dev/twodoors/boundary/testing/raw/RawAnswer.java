package dev.twodoors.boundary.testing.raw;

import java.util.Locale;
import java.util.Map;

/**
 * What came back on a socket.
 *
 * @param headers by name in lower case; of a repeated one the last
 * @param body read as UTF-8
 */
public record RawAnswer(String statusLine, Map<String, String> headers, String body) {
  public int status() {
    return Integer.parseInt(statusLine.split(" ")[1]);
  }

  /** Empty when there is none; names are compared without case (RFC 9110, section 5.1). */
  public String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  public boolean isHtml() {
    return header("Content-Type").startsWith("text/html") && body.contains("</html>");
  }

  /** RFC 9457, and the same status inside as outside. */
  public boolean isProblem() {
    return header("Content-Type").startsWith("application/problem+json")
        && body.contains("\"status\":" + status() + ",")
        && body.endsWith("}");
  }

  /** A redirect that names its target. */
  public boolean saysWhereToGo() {
    return status() / 100 == 3 && !header("Location").isEmpty();
  }
}
