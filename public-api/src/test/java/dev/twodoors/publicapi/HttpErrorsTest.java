package dev.twodoors.publicapi;

import static dev.twodoors.boundary.testing.api.Problems.is;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.api.problems.ErrorCatalogue;
import dev.twodoors.boundary.api.problems.StandardError;
import dev.twodoors.boundary.testing.api.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error is a problem, whichever layer says no. */
@QuarkusTest
class HttpErrorsTest {
  private final Caller caller = Caller.as("admin");

  @Inject ErrorCatalogue catalogue;

  /** As the JDK's client and curl --http2 do, by an upgrade of the connection. */
  @Test
  void answersAClientThatWouldRatherSpeakHttp2() throws Exception {
    var address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/somewhere");
    var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer abc").build();
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertEquals(StandardError.TOKEN_INVALID.status(), answer.statusCode());
      assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
    }
  }

  @Test
  void asksForATokenWhereOneIsMissing() {
    is(Caller.nobody().get("/v1/notes"), StandardError.TOKEN_MISSING)
        .header("WWW-Authenticate", "Bearer")
        .body("instance", equalTo("/v1/notes"));
    is(
            Caller.nobody()
                .request()
                .auth()
                .preemptive()
                .basic("admin", "admin")
                .get("/v1/notes")
                .then(),
            StandardError.TOKEN_MISSING)
        .header("WWW-Authenticate", "Bearer");
    is(Caller.nobody().get("/v1/somewhere"), StandardError.TOKEN_MISSING);
  }

  @Test
  void tellsAnExpiredTokenFromAForgedOne() throws NoSuchAlgorithmException {
    is(Caller.as("expired").get("/v1/notes"), StandardError.TOKEN_EXPIRED)
        .header("WWW-Authenticate", startsWith("Bearer error=\"invalid_token\""));
    is(Caller.withToken("abc").get("/v1/notes"), StandardError.TOKEN_INVALID)
        .header("WWW-Authenticate", startsWith("Bearer error=\"invalid_token\""));
    is(Caller.withToken(forged()).get("/v1/notes"), StandardError.TOKEN_INVALID);
  }

  @Test
  void tellsHowManyRequestsAreLeft() {
    caller
        .get("/v1/somewhere")
        .header("RateLimit-Policy", equalTo("\"client\";q=10000000;w=60"))
        .header("RateLimit", startsWith("\"client\";r=9999"));
    Caller.nobody().get("/problems").header("RateLimit", nullValue());
  }

  @Test
  void forbidsWhatTheRoleDoesNotAllow() {
    is(caller.get("/v1/notes"), StandardError.FORBIDDEN);
    is(Caller.nobody().get("/q/metrics"), StandardError.TOKEN_MISSING);
  }

  @Test
  void knowsNoOtherAddress() {
    for (var path : new String[] {"/", "/v1", "/v2/notes", "/v1/notes/a/b/c", "/v1/Notes"}) {
      is(caller.get(path), StandardError.NOT_FOUND).body("instance", equalTo(path));
    }
    is(Caller.as("admin").get("/q/nothing"), StandardError.NOT_FOUND);
  }

  @Test
  void namesTheMethodsThatAreOffered() {
    is(caller.request().delete("/v1/notes").then(), StandardError.METHOD_NOT_ALLOWED)
        .header("Allow", "GET, HEAD, OPTIONS, POST");
    is(caller.request().put("/problems/other").then(), StandardError.METHOD_NOT_ALLOWED)
        .header("Allow", "GET, HEAD, OPTIONS");
  }

  @Test
  void tellsWhatAnAddressOffers() {
    Map.of(
            "/v1/notes", "GET, HEAD, OPTIONS, POST",
            "/v1/notes/old", "GET, HEAD, OPTIONS",
            "/problems", "GET, HEAD, OPTIONS",
            "/problems/other", "GET, HEAD, OPTIONS")
        .forEach(
            (path, methods) ->
                caller.request().options(path).then().statusCode(204).header("Allow", methods));
    is(caller.request().options("/v1/nothing").then(), StandardError.NOT_FOUND);
  }

  @Test
  void takesOneKeyPerRequest() {
    is(
        caller
            .request()
            .header("Idempotency-Key", "k1", "k2")
            .contentType(ContentType.JSON)
            .body("{\"words\":\"a\"}")
            .post("/v1/notes")
            .then(),
        StandardError.IDEMPOTENCY_KEY_MALFORMED);
    is(
        caller.post("/v1/notes", "{\"words\":\"a\"}", "k1, k2"),
        StandardError.IDEMPOTENCY_KEY_MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/notes?a=%C0%B0",
        "/v1/notes?a=%FF",
        "/v1/notes/%ED%A0%80",
        "/v1/notes/old?a=1&a=2"
      })
  void refusesAnAddressThatCannotBeReadInOneWay(String address) {
    is(
        caller.request().urlEncodingEnabled(false).get(address).then(),
        StandardError.MALFORMED_REQUEST);
  }

  @Test
  void keepsAnswersOutOfStoresUnlessTheyAreForEverybody() {
    caller.post("/v1/notes", "{\"words\":\"a\"}").header("Cache-Control", "no-store");
    Caller.nobody().get("/problems").header("Cache-Control", "no-cache");
  }

  @Test
  void tellsAFaultOfOursByAReferenceOnly() {
    is(caller.post("/v1/notes", "{\"words\":\"bug\"}"), StandardError.INTERNAL_ERROR)
        .body("reference", matchesPattern("[0-9a-f]{32}"))
        .body(not(containsString("what only we should read")));
  }

  @Test
  void speaksJsonOnly() {
    is(caller.request().accept("text/html").get("/v1/notes").then(), StandardError.NOT_ACCEPTABLE);
    is(
        caller.request().accept("application/xml").get("/v1/notes").then(),
        StandardError.NOT_ACCEPTABLE);
    is(
            caller
                .request()
                .header("Idempotency-Key", "k")
                .contentType("text/plain")
                .body("{}")
                .post("/v1/notes")
                .then(),
            StandardError.UNSUPPORTED_MEDIA_TYPE)
        .header("Accept-Post", "application/json");
    is(
        caller
            .request()
            .header("Idempotency-Key", "k")
            .contentType(ContentType.URLENC)
            .formParam("a", "b")
            .post("/v1/notes")
            .then(),
        StandardError.UNSUPPORTED_MEDIA_TYPE);
  }

  @Test
  void refusesEncodedBodies() {
    is(
            caller
                .request()
                .header("Idempotency-Key", "k")
                .header("Content-Encoding", "gzip")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/notes")
                .then(),
            StandardError.UNSUPPORTED_ENCODING)
        .header("Accept-Encoding", "identity");
  }

  @Test
  void refusesTooLargeBodies() {
    is(caller.post("/v2/somewhere", "a".repeat(1_048_577)), StandardError.BODY_TOO_LARGE);
    is(caller.post("/v1/notes", "a".repeat(1_048_577)), StandardError.BODY_TOO_LARGE)
        .body("detail", containsString("1,048,576"));
    is(caller.post("/v1/notes", "a".repeat(1_048_576)), StandardError.MALFORMED_JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "hello",
        "{'words':\"a\"}",
        "{\"words\":\"a\",\"words\":\"b\"}",
        "{\"words\":\"a\"} {}",
        "{\"words\":\"a\nb\"}",
        "{\"words\":NaN}"
      })
  void saysWhereTheJsonIsMalformed(String body) {
    is(caller.post("/v1/notes", body), StandardError.MALFORMED_JSON)
        .body(
            "detail",
            allOf(
                containsString("Line "), not(containsString("com.")), not(containsString("java"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|words",
        "{\"words\":null}|words",
        "{\"words\":\" \"}|words",
        "{\"words\":\"bell \\u0007\"}|words",
        "{\"words\":5}|words",
        "{\"words\":[\"a\"]}|words",
        "{\"words\":\"a\",\"author\":\"b\"}|author",
        "null|''",
        "[]|''",
        "\"text\"|''"
      })
  void saysWhereTheBodyIsNotAsDocumented(String body, String path) {
    is(caller.post("/v1/notes", body), StandardError.INVALID_INPUT)
        .body("violations[0].path", equalTo(path));
  }

  /** In English, whichever language the machine speaks; here it is Persian. */
  @Test
  void saysInEnglishWhatIsWrong() {
    Caller.as("admin")
        .post("/v1/notes", "{\"words\":\"\"}")
        .statusCode(422)
        .body("violations.message", hasItem("must not be blank"));
  }

  @Test
  void explainsEachKindOfProblem() {
    Caller.nobody().get("/problems").statusCode(200).body("$", hasSize(catalogue.all().size()));
    for (var code : catalogue.all()) {
      Caller.nobody()
          .get(code.type())
          .statusCode(200)
          .body("status", equalTo(code.status()))
          .body("title", equalTo(code.title()))
          .body("explanation", equalTo(code.explanation()));
    }
    is(Caller.nobody().get("/problems/other"), StandardError.NOT_FOUND);
  }

  @Test
  void isHealthyForAnyone() {
    Caller.nobody().get("/q/health/ready").statusCode(200).body("checks.status", hasItem("UP"));
    Caller.nobody().get("/q/health/live").statusCode(200);
    Caller.nobody().get("/q/health/started").statusCode(200);
    Caller.as("admin").get("/q/metrics").statusCode(200);
  }

  private static String forged() throws NoSuchAlgorithmException {
    var keys = KeyPairGenerator.getInstance("RSA");
    keys.initialize(2048);
    var config = ConfigProvider.getConfig();
    return Jwt.issuer(config.getValue("quarkus.oidc.token.issuer", String.class))
        .audience(config.getValue("quarkus.oidc.token.audience", String.class))
        .subject("admin")
        .upn("admin")
        .groups("admin")
        .sign(keys.generateKeyPair().getPrivate());
  }
}
