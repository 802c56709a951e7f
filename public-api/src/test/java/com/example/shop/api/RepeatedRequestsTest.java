package com.example.shop.api;

import static com.example.shop.api.Api.line;
import static com.example.shop.api.Api.lines;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.testing.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever orders twice under one key has one order. */
@QuarkusTest
class RepeatedRequestsTest {
  private static final String ORDER = lines(line("PAP-0004", 1));

  private final Api buyer = Api.as("buyer");
  private final String key = UUID.randomUUID().toString();

  @Test
  void answersTheSameByteForByte() {
    var first = buyer.post("/v1/orders", ORDER, key).statusCode(201).extract();
    buyer
        .post("/v1/orders", ORDER, key)
        .statusCode(201)
        .header("Location", first.header("Location"))
        .header("ETag", first.header("ETag"))
        .body(equalTo(first.asString()));
    assertEquals(1, placed(key));
  }

  @Test
  void repeatsRefusalsToo() {
    var tooMany = lines(line("PAP-0009", 10_000));
    var first = buyer.post("/v1/orders", tooMany, key).statusCode(409).extract().asString();
    buyer.post("/v1/orders", tooMany, key).statusCode(409).body(equalTo(first));
    assertEquals(1, placed(key));
  }

  @Test
  void repeatsTheAnswerToACancellation() {
    var id = buyer.ordered("PAP-0004", 1);
    var first = buyer.cancels(id, "\"0-0-0\"", key).statusCode(200).extract().asString();
    buyer.cancels(id, "\"0-0-0\"", key).statusCode(200).body(equalTo(first));
  }

  @Test
  void repeatsRefundsAndWhatTheyExceed() {
    var id = buyer.ordered("PAP-0004", 1);
    Api.as("partner").ships(id);
    var path = "/v1/orders/" + id + "/refunds";
    var one = "{\"amount\":{\"amount\":\"1.00\",\"currency\":\"EUR\"},\"reason\":\"x\"}";
    var first = buyer.post(path, one, key).statusCode(201).extract().asString();
    buyer.post(path, one, key).statusCode(201).body(equalTo(first));
    var much = one.replace("1.00", "900.00");
    var refusal = buyer.post(path, much, key + "-2").statusCode(409).extract().asString();
    buyer.post(path, much, key + "-2").statusCode(409).body(equalTo(refusal));
  }

  @Test
  void keepsTheKeysOfDifferentCallersApart() {
    var first = buyer.post("/v1/orders", ORDER, key).statusCode(201).extract().<String>path("id");
    var other =
        Api.as("buyer2")
            .post("/v1/orders", ORDER, key)
            .statusCode(201)
            .extract()
            .<String>path("id");
    org.junit.jupiter.api.Assertions.assertNotEquals(first, other);
  }

  @Test
  void makesOneOrderOfFiftyParallelRequests() throws InterruptedException, ExecutionException {
    Callable<ValidatableResponse> request =
        () -> Api.patiently(() -> buyer.post("/v1/orders", ORDER, key));
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = clients.invokeAll(IntStream.range(0, 50).mapToObj(i -> request).toList());
      String id = null;
      for (var answer : answers) {
        var placed = answer.get().statusCode(201).extract().<String>path("id");
        id = id == null ? placed : id;
        assertEquals(id, placed);
      }
    }
    assertEquals(1, placed(key));
  }

  private static long placed(String key) {
    return Database.number(
        "SELECT count(*) FROM boundary.audit_record WHERE request_key = '" + key + "'");
  }
}
