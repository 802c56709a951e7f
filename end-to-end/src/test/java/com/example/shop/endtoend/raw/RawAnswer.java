package com.example.shop.endtoend.raw;

import java.util.Locale;
import java.util.Map;

/** What came back on a socket. */
record RawAnswer(String statusLine, Map<String, String> headers, String body) {
  int status() {
    return Integer.parseInt(statusLine.split(" ")[1]);
  }

  String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  boolean isHtml() {
    return header("Content-Type").startsWith("text/html") && body.contains("</html>");
  }

  /** RFC 9457, and the same status inside as outside. */
  boolean isProblem() {
    return header("Content-Type").startsWith("application/problem+json")
        && body.contains("\"status\":" + status() + ",")
        && body.endsWith("}");
  }

  boolean saysWhereToGo() {
    return status() / 100 == 3 && !header("Location").isEmpty();
  }
}
