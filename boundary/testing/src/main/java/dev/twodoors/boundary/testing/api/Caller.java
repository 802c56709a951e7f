package dev.twodoors.boundary.testing.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Somebody who calls the API of the door that a {@code @QuarkusTest} runs. Each answer is held
 * against the contract, see {@link Documented}. A project may extend it by words of its own.
 */
public class Caller {
  private final String token;

  /**
   * @param token a bearer token (RFC 6750); null for nobody
   */
  protected Caller(String token) {
    this.token = token;
  }

  /** One of the demo users of doors.properties. */
  public static Caller as(String user) {
    return withToken(tokenOf(user));
  }

  public static Caller withToken(String token) {
    return new Caller(token);
  }

  public static Caller nobody() {
    return new Caller(null);
  }

  /** That of a demo user; an unknown one ends the test. */
  protected static String tokenOf(String user) {
    return ConfigProvider.getConfig().getValue("doors.token." + user, String.class);
  }

  /** Asks again when an answer says when (RFC 9110, 10.2.3), as clients should. */
  public static ValidatableResponse patiently(Supplier<ValidatableResponse> request)
      throws InterruptedException {
    var answer = request.get();
    for (var later = later(answer); later != null; later = later(answer)) {
      Thread.sleep(Duration.ofSeconds(Long.parseLong(later)));
      answer = request.get();
    }
    return answer;
  }

  private static String later(ValidatableResponse answer) {
    return answer.extract().header("Retry-After");
  }

  /** A request with this caller's token, and nothing else yet. */
  public final RequestSpecification request() {
    var request = given().filter(new Documented());
    return token == null ? request : request.auth().oauth2(token);
  }

  public final ValidatableResponse get(String path) {
    return request().get(path).then();
  }

  /** Under a new request key. */
  public final ValidatableResponse post(String path, String json) {
    return post(path, json, UUID.randomUUID().toString());
  }

  public final ValidatableResponse post(String path, String json, String key) {
    return request()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(json)
        .post(path)
        .then();
  }
}
