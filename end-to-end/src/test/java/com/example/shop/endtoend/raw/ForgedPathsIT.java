package com.example.shop.endtoend.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.testing.raw.RawConnection;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Spellings of protected paths that a policy and a router may read differently: no mixture leads a
 * caller to what the plain path does not show. That the core refuses as well when a policy lets
 * everybody through is shown with doors whose policy is open.
 */
@NeedsDoors
class ForgedPathsIT {
  private static final String SESSION = "shop-session";
  private static final List<String> SLASHES =
      List.of(
          "/", "//", "/./", "/%2e/", "%2F", "%2f", "%5C", "\\", "/;/", ";/", ";a=b/", "%3B/",
          "/%3B/", "%252F", "%255C", "/%00/");
  private static final List<String> ENDS =
      List.of(
          "", "/", ";", ";a=b", "%3B", "%2F", "%5C", "/.", "/..;/", ";/..;/", "%00", "%20", "?",
          ".json");
  private static final List<String> UPS =
      List.of(
          "/..",
          "/%2e%2e",
          "/.%2e",
          "/%2E.",
          "/..;",
          "/..;a=b",
          "/..%3B",
          "/%252e%252e",
          "%2F..",
          "%5C..",
          "\\..",
          "/..\\",
          "/.;/..",
          "//..");

  private final Doors doors;
  private final Map<String, Map<Integer, Integer>> matrix = new TreeMap<>();
  private final List<String> reached = new ArrayList<>();

  ForgedPathsIT(Doors doors) {
    this.doors = doors;
  }

  @Test
  void noSpellingLeadsAStrangerOrAnotherRoleToAPage() throws IOException {
    var door = doors.process("web").address();
    var buyer = cookie("buyer");
    var auditor = cookie("auditor");
    var isTrail = "action=\"/audit/verify\"";
    assertShows(door, "/audit", auditor, isTrail);
    assertShows(door, "/orders", buyer, "</html>");
    for (var forged : spellings(List.of("audit"), List.of("/products", "/assets", "/q/health"))) {
      tries(door, "GET", forged, "", isTrail);
      tries(door, "GET", forged, buyer, isTrail);
    }
    isUnreached();
  }

  @Test
  void noSpellingLeadsAStrangerOrAnotherRoleToAnOperation() throws IOException {
    var door = doors.process("api").address();
    var buyer = bearer("buyer");
    var isTrail = "\"verification\"";
    assertShows(door, "/v1/audit-records", bearer("auditor"), isTrail);
    assertShows(door, "/v1/orders", buyer, "{");
    for (var forged :
        spellings(
            List.of("v1", "audit-records"), List.of("/v1/products", "/problems", "/q/health"))) {
      tries(door, "GET", forged, "", isTrail);
      tries(door, "GET", forged, buyer, isTrail);
    }
    isUnreached();
  }

  private static List<Spelling> spellings(List<String> path, List<String> open) {
    var all = new ArrayList<Spelling>();
    for (var slash : SLASHES) {
      for (var end : ENDS) {
        var spelt = (slash.startsWith("/") ? "" : "/") + slash + String.join(slash, path) + end;
        all.add(new Spelling("slash " + slash, spelt));
        all.add(new Spelling("encoded", spelt.replace("a", "%61")));
        all.add(new Spelling("absolute", "http://localhost" + spelt));
        all.add(new Spelling("in the query", "http://localhost?a=" + spelt));
      }
    }
    var plain = "/" + String.join("/", path);
    for (var below : open) {
      for (var up : UPS) {
        var ups = up.repeat((int) below.chars().filter(c -> c == '/').count());
        for (var end : ENDS) {
          all.add(new Spelling("up " + up, below + ups + plain + end));
        }
        all.add(new Spelling("up and down " + up, below + "/x" + up + ups + plain));
        all.add(new Spelling("down again " + up, plain + below + ups));
      }
    }
    return all;
  }

  /**
   * @param kind how it differs from the plain path
   */
  private record Spelling(String kind, String target) {}

  private void tries(URI door, String method, Spelling forged, String credentials, String mark)
      throws IOException {
    var answer = RawConnection.answer(door, request(method, forged.target(), credentials));
    matrix
        .computeIfAbsent(forged.kind(), any -> new TreeMap<>())
        .merge(answer.status(), 1, Integer::sum);
    if (answer.body().contains(mark) || answer.status() >= 500) {
      reached.add(answer.status() + " " + forged);
    }
  }

  private static void assertShows(URI door, String path, String credentials, String mark)
      throws IOException {
    var answer = RawConnection.answer(door, request("GET", path, credentials));
    assertEquals(true, answer.status() == 200 && answer.body().contains(mark), answer::toString);
  }

  private void isUnreached() {
    matrix.forEach((kind, seen) -> System.out.printf(Locale.ROOT, "%-24s %s%n", kind, seen));
    assertEquals(List.of(), reached);
  }

  private static String request(String method, String target, String credentials) {
    return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n" + credentials + "\r\n";
  }

  private String cookie(String user) {
    var browser = doors.web().person(user).browser();
    return "Cookie: " + SESSION + "=" + browser.cookie(SESSION) + "\r\n";
  }

  private String bearer(String user) {
    return "Authorization: Bearer " + doors.token(user) + "\r\n";
  }
}
