package dev.twodoors.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.raw.RawConnection;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What strangers make up is no name of a metric: else there would be more names than are kept, and
 * the numbers of the operations would be lost.
 */
@NeedsDoors
class MetricNamesIT {
  private static final String MADE_UP = "made-up";

  private final Doors doors;

  MetricNamesIT(Doors doors) {
    this.doors = doors;
  }

  @ParameterizedTest
  @ValueSource(strings = {"web", "api"})
  void comeFromTheRoutesAndNotFromTheAddresses(String name) throws IOException {
    var door = doors.process(name).address();
    var token = "Authorization: Bearer " + doors.token("admin") + "\r\n";
    for (var path :
        List.of("/v1/", "/assets/", "/sign-in/", "/problems/", "/", "//", "/%61/", "/q;/")) {
      for (var method : List.of("GET", "POST", "OPTIONS", "MADE-UP", "made-up", "CONNECT")) {
        send(door, method, path + MADE_UP, "");
        send(door, method, path + MADE_UP, token);
        send(door, method, path + MADE_UP, "Accept: image/" + MADE_UP + "\r\n");
        send(door, method, path + MADE_UP + "%zz", "");
      }
    }
    var names = RawConnection.answer(door, request("GET", "/q/metrics", "")).body();
    assertTrue(names.contains("uri=\"/unmatched\""), names);
    assertTrue(names.contains("method=\"OTHER\""), names);
    assertEquals(List.of(), names.lines().filter(line -> line.matches("(?i).*made.up.*")).toList());
  }

  private static void send(URI door, String method, String target, String fields)
      throws IOException {
    var status = RawConnection.answer(door, request(method, target, fields)).status();
    assertTrue(status < 500, () -> method + " " + target + " " + status);
  }

  private static String request(String method, String target, String fields) {
    return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
  }
}
