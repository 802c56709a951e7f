package com.example.shop.endtoend.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.raw.RawConnection;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes that mean something to the shop itself. A vertical bar stands for the end of a line. */
@NeedsDoors
class ShopRequestsIT {
  private static final String SESSION = "shop-session";
  private static final String HOST = " HTTP/1.1|Host: localhost|";

  private final Doors doors;
  private final URI api;

  ShopRequestsIT(Doors doors) {
    this.doors = doors;
    this.api = doors.process("api").address();
  }

  @ParameterizedTest
  @CsvSource({
    "buyer, /v1/orders",
    "partner, /v1/stock-imports",
    "clerk, /v1/refunds/00000000-0000-0000-0000-000000000000/decision"
  })
  void anEmptyBodyIsAsGoodAsNone(String user, String path) throws IOException {
    var head = "POST " + path + HOST + token(user) + "Content-Type: application/json|";
    for (var body : new String[] {"|", "Content-Length: 0||", "Transfer-Encoding: chunked||0||"}) {
      var key = "Idempotency-Key: " + UUID.randomUUID() + "|";
      var answer = RawConnection.answer(api, bytes(head + key + body));
      assertEquals(422, answer.status(), () -> body + ": " + answer);
    }
  }

  /** Nobody is told that an order failed which is placed. */
  @Test
  void aBrokenBodyIsNotThatOfTheRequestBeforeIt() throws IOException {
    var order = "{\"lines\":[{\"sku\":\"PEN-0001\",\"quantity\":1}]}";
    var key = "Idempotency-Key: " + UUID.randomUUID() + "|";
    var json = "Content-Type: application/json|";
    var head = "POST /v1/orders" + HOST + token("buyer") + json;
    try (var connection = RawConnection.to(api)) {
      connection.send(
          bytes(head + key + "Content-Length: " + order.length() + "||" + order)
              + bytes(head + "Transfer-Encoding: chunked||zz|"));
      assertEquals(201, connection.answer().orElseThrow().status());
      assertTrue(connection.isClosed());
    }
  }

  /** RFC 9113, section 8.2.3: a proxy may have split them. */
  @Test
  void cookiesOnTwoLinesAreReadAsOnOne() throws IOException {
    var buyer = doors.web().person("buyer").browser();
    var session = "Cookie: " + SESSION + "=" + buyer.cookie(SESSION) + "|";
    var door = doors.process("web").address();
    for (var cookies : new String[] {"Cookie: a=b|" + session, session + "Cookie: a=b|"}) {
      var orders = RawConnection.answer(door, bytes("GET /orders" + HOST + cookies + "|"));
      assertEquals(200, orders.status(), cookies);
    }
  }

  private String token(String user) {
    return "Authorization: Bearer " + doors.token(user) + "|";
  }

  private static String bytes(String lines) {
    return lines.replace("|", "\r\n");
  }
}
