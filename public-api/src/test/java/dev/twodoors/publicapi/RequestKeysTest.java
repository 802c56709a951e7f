package dev.twodoors.publicapi;

import static dev.twodoors.boundary.testing.api.Problems.is;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.api.problems.StandardError;
import dev.twodoors.boundary.testing.api.Caller;
import dev.twodoors.boundary.testing.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saying something twice does it once. */
@QuarkusTest
class RequestKeysTest {
  private static final String NOTES = "/v1/notes";
  private static final String YES = "{\"words\":\"yes\"}";
  private static final String NO = "{\"words\":\"no\"}";

  private final Caller caller = Caller.as("admin");
  private final String key = UUID.randomUUID().toString();

  @Test
  void answersTheSameByteForByte() {
    var first = caller.post(NOTES, YES, key).statusCode(201).extract().asString();
    caller.post(NOTES, YES, key).statusCode(201).body(equalTo(first));
    assertEquals(1, records(key));
  }

  @Test
  void repeatsRefusalsToo() {
    var first = caller.post(NOTES, NO, key).statusCode(404).extract().asString();
    caller.post(NOTES, NO, key).statusCode(404).body(equalTo(first));
    assertEquals(1, records(key));
  }

  @Test
  void refusesAKeyThatStandsForSomethingElse() {
    caller.post(NOTES, YES, key).statusCode(201);
    is(caller.post(NOTES, NO, key), StandardError.IDEMPOTENCY_KEY_REUSED);
  }

  @Test
  void needsAKey() {
    is(
        caller.request().contentType(ContentType.JSON).body(YES).post(NOTES).then(),
        StandardError.IDEMPOTENCY_KEY_MISSING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "tab\there"})
  void needsAWellFormedKey(String malformed) {
    is(caller.post(NOTES, YES, malformed), StandardError.IDEMPOTENCY_KEY_MALFORMED);
  }

  @Test
  void refusesTooLongKeys() {
    caller.post(NOTES, YES, "k".repeat(255)).statusCode(201);
    is(caller.post(NOTES, YES, "k".repeat(256)), StandardError.IDEMPOTENCY_KEY_MALFORMED);
  }

  @Test
  void takesOneNoteOfFiftyParallelRequests() throws InterruptedException, ExecutionException {
    Callable<ValidatableResponse> request =
        () -> Caller.patiently(() -> caller.post(NOTES, YES, key));
    var numbers = new HashSet<Integer>();
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : clients.invokeAll(IntStream.range(0, 50).mapToObj(i -> request).toList())) {
        numbers.add(answer.get().statusCode(201).extract().path("number"));
      }
    }
    assertEquals(1, numbers.size());
    assertEquals(1, records(key));
  }

  private static long records(String key) {
    return Database.number(
        "SELECT count(*) FROM boundary.audit_record WHERE request_key = '" + key + "'");
  }
}
