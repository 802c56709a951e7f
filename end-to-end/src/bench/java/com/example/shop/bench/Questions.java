package com.example.shop.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.twodoors.boundary.local.LocalStack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Asks the API the same again and again, one request after the other. */
final class Questions {
  private static final int WARM_UP = 50;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final LocalStack stack;
  private final URI api;
  private final int repeats;
  private String lateProducts;
  private String lateOrders;
  private String order;

  Questions(LocalStack stack, int repeats) {
    this.stack = stack;
    this.api = stack.door("api").address();
    this.repeats = repeats;
  }

  /**
   * Each of a buyer or an auditor who has a token already; each order with a new key. Middle
   * answering times in milliseconds, by what was asked. A cursor is a place in the order of names,
   * so that one taken in the small catalogue stands as late in the large one, whose names are
   * spread alike; and so it is with the times of orders.
   */
  Map<String, Double> measure() throws IOException, InterruptedException {
    if (lateProducts == null) {
      lateProducts = cursorBehind("/v1/products", 9);
      lateOrders = cursorBehind("/v1/orders", 1);
      order = send(order("PEN-0001")).get("id").asText();
    }
    var times = new LinkedHashMap<String, Double>();
    times.put("products, first page", median("/v1/products"));
    times.put("products, late page", median("/v1/products?cursor=" + lateProducts));
    times.put("products of a category", median("/v1/products?category=DESK"));
    times.put("search, rare word", median("/v1/products?q=" + Catalogue.RARE));
    times.put("search, 1 in 500", median("/v1/products?q=" + Catalogue.MIDDLING));
    times.put("search, 1 in 10", median("/v1/products?q=" + Catalogue.COMMON));
    times.put(
        "search in a category, 1 in 10",
        median("/v1/products?category=DESK&q=" + Catalogue.COMMON));
    times.put("one order", median(() -> get("/v1/orders/" + order)));
    times.put("own orders, first page", median("/v1/orders"));
    times.put("own orders, late page", median("/v1/orders?cursor=" + lateOrders));
    times.put("audit trail, first page", median("/v1/audit-records"));
    times.put("audit trail of one order", median("/v1/audit-records?subject=" + order));
    times.put("place an order", median(() -> order("PEN-0002")));
    return times;
  }

  private String cursorBehind(String list, int pages) throws IOException, InterruptedException {
    var cursor = "";
    for (var page = 0; page < pages; page++) {
      cursor = "&cursor=" + send(get(list + "?limit=100" + cursor)).get("next").asText();
    }
    return cursor.substring("&cursor=".length());
  }

  private double median(String path) throws IOException, InterruptedException {
    if (send(get(path)).get("items").isEmpty()) {
      throw new IllegalStateException("nothing found by " + path);
    }
    return median(() -> get(path));
  }

  private double median(Supplier<HttpRequest> request) throws IOException, InterruptedException {
    var nanos = new long[repeats];
    for (var i = -WARM_UP; i < repeats; i++) {
      var asked = request.get();
      var start = System.nanoTime();
      send(asked);
      if (i >= 0) {
        nanos[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(nanos);
    return nanos[repeats / 2] / 1e6;
  }

  private HttpRequest get(String path) {
    return request(path, path.startsWith("/v1/audit") ? "auditor" : "buyer").build();
  }

  private HttpRequest order(String sku) {
    return request("/v1/orders", "buyer")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("Content-Type", "application/json")
        .POST(
            HttpRequest.BodyPublishers.ofString(
                String.format(Locale.ROOT, "{\"lines\":[{\"sku\":\"%s\",\"quantity\":1}]}", sku)))
        .build();
  }

  private HttpRequest.Builder request(String path, String user) {
    return HttpRequest.newBuilder(api.resolve(path))
        .header("Authorization", "Bearer " + stack.tokens().mint(user));
  }

  private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
    var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(
          request.uri() + " answered " + answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }
}
