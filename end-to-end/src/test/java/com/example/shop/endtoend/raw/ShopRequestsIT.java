package com.example.shop.endtoend.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.endtoend.stack.Doors;
import com.example.shop.endtoend.stack.NeedsDoors;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;

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
