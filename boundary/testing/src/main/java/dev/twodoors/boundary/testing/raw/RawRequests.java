package dev.twodoors.boundary.testing.raw;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes requests up that are wrong in one place, or right by chance. The same random numbers make
 * the same requests. A char stands for a byte.
 */
final class RawRequests {
  /** Where a request is wrong. */
  enum Kind {
    BYTES,
    METHOD,
    TARGET,
    VERSION,
    HOST,
    FIELD,
    MANY_FIELDS,
    LENGTH,
    CODING,
    CHUNK,
    EXPECTATION,
    LINE_END,
    PIPELINE,
    BROKEN_OFF
  }

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PRI", "get");
  private static final List<String> PATHS =
      List.of("/", "/sign-in", "/nothing", "/v1/nothing", "/problems", "/assets/x", "/q/health");
  private static final List<String> PIECES =
      List.of(
          "/", "//", "/.", "/..", "%2e", "%2F", "%5C", "\\", ";", "%3B", "%", "%zz", "%00",
          "%c0%af", "%ff", "?", "&", "=", "#", "*", "http://", "@", ":", "[", "|", "\"", "a",
          "\u00e9");
  private static final List<String> VERSIONS =
      List.of("HTTP/1.1", "HTTP/1.0", "HTTP/0.9", "HTTP/1.10", "HTTP/2.0", "HTTP/", "X/1.1", "");
  private static final List<String> LENGTHS =
      List.of("0", "", "-1", "+0", "00", "0, 0", "1e1", "x", "9223372036854775808", " 0", "0\t");
  private static final List<String> CODINGS =
      List.of(
          "chunked",
          "Chunked",
          " chunked",
          "xchunked",
          "gzip, chunked",
          "chunked, gzip",
          "identity",
          "",
          "chunked\u000b",
          "\"chunked\"",
          ",chunked");
  private static final List<String> CHUNKS =
      List.of(
          "0\r\n\r\n",
          "zz\r\n",
          "-1\r\n",
          "\r\n",
          "1\r\nab",
          "fffffffff\r\n",
          "0\r\na\r\n\r\n",
          "0;a=b\r\n\r\n",
          "1\na\n0\n\n",
          "0\r\na: b\r\n\r\n");
  private static final List<String> NAMES =
      List.of(
          "A",
          "Cookie",
          "Accept",
          "Authorization",
          "Content-Type",
          "Origin",
          "Referer",
          "Range",
          "If-Match",
          "If-None-Match",
          "Accept-Language",
          "Accept-Encoding",
          "X-Forwarded-For",
          "Forwarded",
          "Upgrade",
          "Connection",
          "TE",
          "Trailer",
          "",
          "a b",
          "\u00e9");

  private final SplittableRandom random;

  RawRequests(long seed) {
    this.random = new SplittableRandom(seed);
  }

  String make(Kind kind) {
    var request =
        switch (kind) {
          case BYTES -> noise(random.nextInt(1, 200));
          case METHOD -> head(oneOf(METHODS) + maybe(noise(2)), oneOf(PATHS), "HTTP/1.1");
          case TARGET -> head("GET", target(), "HTTP/1.1");
          case VERSION -> head("GET", oneOf(PATHS), oneOf(VERSIONS) + maybe(noise(1)));
          case HOST -> line("GET", "/") + "Host: " + maybe("localhost") + noise(3) + "\r\n";
          case FIELD -> get() + oneOf(NAMES) + maybe(":") + noise(random.nextInt(30)) + "\r\n";
          case MANY_FIELDS -> get() + fields(random.nextInt(1_500));
          case LENGTH -> post() + "Content-Length:" + oneOf(LENGTHS) + "\r\n";
          case CODING -> post() + "Transfer-Encoding:" + oneOf(CODINGS) + "\r\n\r\n0\r\n";
          case CHUNK -> post() + "Transfer-Encoding: chunked\r\n\r\n" + oneOf(CHUNKS);
          case EXPECTATION ->
              post() + "Expect: " + maybe("100-continue") + maybe(noise(2)) + "\r\n";
          case LINE_END -> get().replace("\r\n", oneOf(List.of("\n", "\r", "\r\r\n", "\n\r")));
          case PIPELINE -> get() + "\r\n" + make(other());
          case BROKEN_OFF -> brokenOff();
        };
    return kind == Kind.BROKEN_OFF ? request : request + "\r\n\r\n";
  }

  /** One of those before the pipeline. */
  private Kind other() {
    return Kind.values()[random.nextInt(Kind.PIPELINE.ordinal())];
  }

  private String target() {
    var target = new StringBuilder(oneOf(PATHS));
    for (var more = random.nextInt(1, 8); more > 0; more--) {
      target.append(oneOf(PIECES));
    }
    return target.toString();
  }

  private String brokenOff() {
    var whole = post() + "Content-Length: 20\r\n\r\nabcdefghij";
    return whole.substring(0, random.nextInt(whole.length()));
  }

  private String get() {
    return head("GET", oneOf(PATHS), "HTTP/1.1");
  }

  private String post() {
    return head("POST", oneOf(PATHS), "HTTP/1.1")
        + "Content-Type: application/x-www-form-urlencoded\r\n";
  }

  private static String line(String method, String target) {
    return method + " " + target + " HTTP/1.1\r\n";
  }

  private static String head(String method, String target, String version) {
    return method + " " + target + " " + version + "\r\nHost: localhost\r\n";
  }

  private static String fields(int number) {
    return "a: bcdefghi\r\n".repeat(number);
  }

  private String maybe(String text) {
    return random.nextBoolean() ? text : "";
  }

  private String oneOf(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String noise(int length) {
    var noise = new StringBuilder();
    for (var left = length; left > 0; left--) {
      noise.append((char) random.nextInt(256));
    }
    return noise.toString();
  }
}
