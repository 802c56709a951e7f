package dev.twodoors.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.raw.RawAnswer;
import dev.twodoors.boundary.testing.raw.RawConnection;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import dev.twodoors.boundary.testing.stack.Together;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each mistake that stands in the bytes of a request gets an answer of the door's own kind. A
 * vertical bar stands for the end of a line.
 */
@NeedsDoors
class EveryRequestIT {
  private static final String HOST = "Host: localhost|";
  private static final String POST = "POST /sign-in HTTP/1.1|" + HOST;

  private static final String LONGER = "Content-Length: 9|";

  private final Map<String, URI> doors;
  private final Doors running;

  EveryRequestIT(Doors doors) {
    this.running = doors;
    this.doors =
        Map.of("web", doors.process("web").address(), "api", doors.process("api").address());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /|",
        "GET|" + HOST,
        "G@T / HTTP/1.1|" + HOST,
        "GET / HTTP/1.1 x|" + HOST,
        "\u0016\u0003\u0001\u0002|",
        "GET / HTTP|" + HOST
      })
  void aRequestLineThatIsNone(String head) throws IOException {
    refuses(400, head);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/0.9", "HTTP/1.2", "HTTP/2.0", "HTTP/3.0", "ICAP/1.0", "http/2.0"})
  void aVersionThatIsNotSpoken(String version) throws IOException {
    refuses(400, "GET / " + version + "|" + HOST);
    refuses(400, "PRI * " + version + "|" + HOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no colon", "a b: c", ": c", "a: \u0000", "a: b\u0001", "a\u00e9: b", "a : b"})
  void aHeaderFieldThatIsNone(String field) throws IOException {
    refuses(400, "GET / HTTP/1.1|" + HOST + field + "|");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Authorization: a|Authorization: b|", "Content-Type: a/b|Content-Type: a/b|"})
  void aFieldOfOneValueThatIsSentTwice(String fields) throws IOException {
    refuses(400, POST + fields + "Content-Length: 0|");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Host:|",
        "Host: a|Host: b|",
        "Host: a|Host: a|",
        "Host: a b|",
        "Host: a, b|",
        "Host: a/b|",
        "Host: user@a|",
        "Host: a:99999|",
        "Host: a:b|",
        "Host: [::1|"
      })
  void aHostThatIsNone(String host) throws IOException {
    refuses(400, "GET / HTTP/1.1|" + host);
    refuses(400, "GET http://localhost/ HTTP/1.1|" + host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "?a=b",
        "*",
        "/%",
        "/%zz",
        "/%c0%af",
        "/%ed%a0%80",
        "/?a=%ff",
        "/?a=%",
        "/#a",
        "ftp://localhost/",
        "http://",
        "http://localhost?a=/q/health",
        "http://user@localhost/",
        "localhost:80"
      })
  void anAddressThatIsNoneOrNoText(String target) throws IOException {
    refuses(400, "GET " + target + " HTTP/1.1|" + HOST);
  }

  @Test
  void anAddressAsBrowsersSendItLeadsToWhatWasMeant() throws IOException {
    for (var target : new String[] {"/?words=a|b", "/?words=\"a\"", "/\u00c3\u00a9", "/a\\b"}) {
      var request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
      var page = RawConnection.answer(doors.get("web"), request);
      assertEquals(308, page.status(), target);
      assertTrue(page.header("Location").startsWith("/"), target);
      assertEquals(400, RawConnection.answer(doors.get("api"), request).status(), target);
    }
  }

  @Test
  void tooLongAnAddress() throws IOException {
    refuses(414, "GET /" + "a".repeat(5_000) + " HTTP/1.1|" + HOST);
  }

  @Test
  void tooMuchInTheHeader() throws IOException {
    refuses(431, "GET / HTTP/1.1|" + HOST + "a: " + "b".repeat(20_000) + "|");
    refuses(431, "GET / HTTP/1.1|" + HOST + "a: b|".repeat(5_000));
  }

  @Test
  void aMethodOfProxies() throws IOException {
    for (var door : doors.entrySet()) {
      var answer = refuses(door.getKey(), 405, "CONNECT localhost:80 HTTP/1.1|" + HOST);
      assertEquals("", answer.headers().get("allow"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: xchunked|",
        "Transfer-Encoding: gzip, chunked|",
        "Transfer-Encoding: chunked, gzip|",
        "Transfer-Encoding: chunked, chunked|",
        "Transfer-Encoding: identity|",
        "Transfer-Encoding:|",
        "Transfer-Encoding: chunked;a=b|",
        "Transfer-Encoding: gzip|Transfer-Encoding: chunked|",
        "Transfer-Encoding: chunked|Content-Length: 5|",
        "Content-Length: x|",
        "Content-Length:|",
        "Content-Length: -1|",
        "Content-Length: +1|",
        "Content-Length: 0x1|",
        "Content-Length: 1.0|",
        "Content-Length: 1, 2|",
        "Content-Length: 1|Content-Length: 2|",
        "Content-Length: 99999999999999999999|"
      })
  void aBodyWhoseEndCannotBeTold(String fields) throws IOException {
    var smuggled = "0||GET /q/health HTTP/1.1|" + HOST + "|";
    refuses(400, POST + fields, smuggled);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz|", "-1|", "|", "1|ab|", "80000000|a", "1;\n|a|", "0|no colon||"})
  void chunksThatAreNone(String chunks) throws IOException {
    var chunked = "Transfer-Encoding: chunked|";
    refuses("web", 400, "POST /sign-out HTTP/1.1|" + HOST + chunked, chunks);
    refuses("api", 400, "POST /v1/nothing HTTP/1.1|" + HOST + token("admin") + chunked, chunks);
    for (var door : doors.values()) {
      try (var connection = RawConnection.to(door)) {
        connection.send(bytes("POST /q/health HTTP/1.1|" + HOST + chunked + "|" + chunks));
        var answer = connection.answer();
        assertTrue(answer.isPresent() && answer.get().status() < 500, chunks);
        assertTrue(connection.isClosed(), chunks);
      }
    }
  }

  @Test
  void anExpectationThatIsNotMet() throws IOException {
    refuses(417, POST + "Expect: 200-ok|Content-Length: 1|");
  }

  @Test
  void tooLargeABodyEvenOfAStranger() throws IOException {
    refuses(413, "POST / HTTP/1.1|" + HOST + "Content-Length: 2000000|");
  }

  @Test
  void tooLargeABodyOfUnknownLength() throws IOException {
    var chunk = "1e8480|" + "a".repeat(2_000_000) + "|0||";
    refuses("web", 413, "POST /sign-out HTTP/1.1|" + HOST + "Transfer-Encoding: chunked|", chunk);
    refuses(
        "api",
        413,
        "POST /v1/nothing HTTP/1.1|" + HOST + token("admin") + "Transfer-Encoding: chunked|",
        chunk);
  }

  @Test
  void aBodyThatDoesNotCome() {
    Together.atOnce(
        List.of(
            () -> refuses("web", 408, "POST /sign-out HTTP/1.1|" + HOST + LONGER, "abc"),
            () ->
                refuses(
                    "api",
                    408,
                    "POST /v1/nothing HTTP/1.1|" + HOST + token("admin") + LONGER,
                    "abc")));
  }

  @Test
  void anEmptyBodyIsOne() throws IOException {
    var head = "POST /v1/nothing HTTP/1.1|" + HOST;
    for (var body : new String[] {"Content-Length: 0||", "Transfer-Encoding: chunked||0||"}) {
      assertEquals(
          404,
          RawConnection.answer(doors.get("api"), bytes(head + token("admin") + body)).status());
    }
    assertEquals(
        400,
        RawConnection.answer(
                doors.get("web"), bytes("POST /sign-out HTTP/1.1|" + HOST + "Content-Length: 0||"))
            .status());
  }

  /** RFC 9112, section 3.2.2, and RFC 9110, section 9.3.7. */
  @Test
  void otherFormsOfAnAddressAreUnderstood() throws IOException {
    for (var door : doors.values()) {
      var whole = bytes("GET http://localhost/q/health HTTP/1.1|" + HOST + "|");
      assertEquals(200, RawConnection.answer(door, whole).status());
      assertEquals(200, RawConnection.answer(door, bytes("GET /q/health HTTP/1.0||")).status());
      var server = RawConnection.answer(door, bytes("OPTIONS * HTTP/1.1|" + HOST + "|"));
      assertEquals(204, server.status());
    }
  }

  /** RFC 9110, section 7.8: a server may go on with what it speaks. */
  @Test
  void anotherProtocolIsNotBegun() throws IOException {
    for (var other :
        new String[] {
          "Upgrade: websocket|Connection: Upgrade|Sec-WebSocket-Version: 13|Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==|",
          "Upgrade: h2c|Connection: Upgrade, HTTP2-Settings|HTTP2-Settings: AAMAAABk|"
        }) {
      for (var door : doors.values()) {
        var request = bytes("GET /q/health HTTP/1.1|" + HOST + other + "|");
        assertEquals(200, RawConnection.answer(door, request).status(), other);
      }
    }
  }

  /** RFC 9110, section 11.4. */
  @Test
  void blanksAndCaseBeforeATokenDoNotMatter() throws IOException {
    for (var scheme : new String[] {"Bearer  ", "bearer ", "BEARER    "}) {
      var token = "Authorization: " + scheme + running.token("admin") + "|";
      var request = bytes("GET /v1/nothing HTTP/1.1|" + HOST + token + "|");
      assertEquals(404, RawConnection.answer(doors.get("api"), request).status(), scheme);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Referer: http://localhost/?q=\"|", "Referer: :|", "Origin: :|", "Origin: \"|"})
  void addressesInTheHeaderMayBeAnything(String field) throws IOException {
    var request = bytes("POST /nothing HTTP/1.1|" + HOST + field + "Content-Length: 3||a=b");
    var expected = field.startsWith("Origin") ? 403 : 302;
    assertEquals(expected, RawConnection.answer(doors.get("web"), request).status(), field);
    assertEquals(401, RawConnection.answer(doors.get("api"), request).status(), field);
    var old = bytes("POST /nothing HTTP/1.0|" + field + "Content-Length: 3||a=b");
    assertEquals(expected, RawConnection.answer(doors.get("web"), old).status(), field);
  }

  private void refuses(int status, String head, String... rest) throws IOException {
    for (var door : doors.keySet()) {
      refuses(door, status, head, rest);
    }
  }

  /** With an answer of the door's own kind, after which nothing more is answered. */
  private RawAnswer refuses(String door, int status, String head, String... rest)
      throws IOException {
    try (var connection = RawConnection.to(doors.get(door))) {
      connection.send(bytes(head + "|" + String.join("", rest)));
      var answer = connection.answer().orElseThrow(() -> new AssertionError("no answer: " + head));
      assertEquals(status, answer.status(), () -> door + ": " + answer);
      assertTrue(door.equals("web") ? answer.isHtml() : answer.isProblem(), answer::toString);
      assertTrue(answer.statusLine().startsWith("HTTP/1."), answer::toString);
      assertEquals("nosniff", answer.header("X-Content-Type-Options"), answer::toString);
      assertTrue(connection.isClosed(), () -> door + " goes on after " + answer);
      return answer;
    }
  }

  private String token(String user) {
    return "Authorization: Bearer " + running.token(user) + "|";
  }

  private static String bytes(String lines) {
    return lines.replace("|", "\r\n");
  }
}
