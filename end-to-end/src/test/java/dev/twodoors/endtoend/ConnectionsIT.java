package dev.twodoors.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.raw.RawConnection;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What one request leaves on a connection does no harm to another. A vertical bar stands for the
 * end of a line.
 */
@NeedsDoors
class ConnectionsIT {
  private static final String HOST = " HTTP/1.1|Host: localhost|";

  /** More than a door takes in of a body that it does not read. */
  private static final int LARGE = 90_000;

  private final Doors doors;

  ConnectionsIT(Doors doors) {
    this.doors = doors;
  }

  @ParameterizedTest
  @CsvSource({
    "web, 403, /sign-out, Origin: http://elsewhere.example|",
    "web, 308, '/?a=,', ''",
    "web, 302, /nothing, ''",
    "api, 401, /v1/nothing, ''"
  })
  void aBodyThatNobodyReadIsInNobodysWay(String name, int status, String path, String fields)
      throws IOException {
    try (var connection = RawConnection.to(doors.process(name).address())) {
      var length = "Content-Length: " + LARGE + "|";
      connection.send(bytes("POST " + path + HOST + fields + length + "|") + "a".repeat(LARGE));
      connection.send(bytes("GET /q/health" + HOST + "|"));
      assertEquals(status, connection.answer().orElseThrow().status());
      var next = connection.answer();
      assertTrue(next.isEmpty() || next.get().status() == 200, next::toString);
    }
  }

  /** The doors of this test close no connection because nothing happens on it. */
  @ParameterizedTest
  @CsvSource({"web, 302", "api, 401"})
  void aBodyThatNobodyWantsIsNotWaitedFor(String name, int status) throws IOException {
    var door = doors.startReplica(name, Map.of("quarkus.http.idle-timeout", "10h"));
    try (var connection = RawConnection.to(door.address())) {
      connection.send(bytes("POST /nothing" + HOST + "Content-Length: 9||abc"));
      assertEquals(status, connection.answer().orElseThrow().status());
      assertTrue(connection.isClosed());
    } finally {
      door.stop();
    }
  }

  /** A wait for more of it is a second here; that of the whole is six. */
  @Test
  void aBodyThatComesByteByByteIsNotWaitedForWithoutEnd() throws IOException {
    var door = doors.startReplica("web", Map.of("quarkus.http.read-timeout", "1s"));
    try (var connection = RawConnection.to(door.address())) {
      connection.send(bytes("POST /sign-out" + HOST + "Content-Length: " + LARGE + "||"));
      while (!connection.isAnsweredWithin(Duration.ofMillis(100))) {
        connection.send("a");
      }
      assertEquals(408, connection.answer().orElseThrow().status());
    } finally {
      door.stop();
    }
  }

  private static String bytes(String lines) {
    return lines.replace("|", "\r\n");
  }
}
