package com.example.shop.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks the API for the same pages again and again, one request after the other. */
final class Searches {
  private static final int WARM_UP = 50;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI products;
  private final int repeats;
  private String lateCursor;

  Searches(URI api, int repeats) {
    this.products = api.resolve("/v1/products");
    this.repeats = repeats;
  }

  /** Middle answering times in milliseconds, by what was asked. */
  Map<String, Double> measure() throws IOException, InterruptedException {
    if (lateCursor == null) {
      lateCursor = cursorBehind(9);
    }
    var times = new LinkedHashMap<String, Double>();
    times.put("first page", median(""));
    times.put("late page", median("?cursor=" + lateCursor));
    times.put("category", median("?category=DESK"));
    times.put("search, rare word", median("?q=" + Catalogue.RARE));
    times.put("search, 1 in 500", median("?q=" + Catalogue.MIDDLING));
    times.put("search, 1 in 10", median("?q=" + Catalogue.COMMON));
    times.put("search in category, 1 in 10", median("?category=DESK&q=" + Catalogue.COMMON));
    return times;
  }

  /**
   * A cursor is a place in the order of names, so that one taken in the small catalogue stands as
   * late in the large one, whose names are spread alike.
   */
  private String cursorBehind(int pages) throws IOException, InterruptedException {
    var cursor = "";
    for (var page = 0; page < pages; page++) {
      cursor = "&cursor=" + get("?limit=100" + cursor).get("next").asText();
    }
    return cursor.substring("&cursor=".length());
  }

  private double median(String query) throws IOException, InterruptedException {
    if (get(query).get("items").isEmpty()) {
      throw new IllegalStateException("nothing found by " + products + query);
    }
    var nanos = new long[repeats];
    for (var i = -WARM_UP; i < repeats; i++) {
      var start = System.nanoTime();
      get(query);
      if (i >= 0) {
        nanos[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(nanos);
    return nanos[repeats / 2] / 1e6;
  }

  private JsonNode get(String query) throws IOException, InterruptedException {
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create(products + query)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(
          products + query + " answered " + answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }
}
