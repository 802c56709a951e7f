package com.example.shop.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.example.shop.api.problems.ErrorCode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Every error is a problem, whichever layer says no. */
@QuarkusTest
class HttpErrorsTest {
  private final Api buyer = Api.as("buyer");

  @Test
  void asksForATokenWhereOneIsMissing() {
    is(Api.nobody().get("/v1/orders"), ErrorCode.TOKEN_MISSING)
        .header("WWW-Authenticate", "Bearer")
        .body("instance", equalTo("/v1/orders"));
    is(
            Api.nobody()
                .request()
                .auth()
                .preemptive()
                .basic("buyer", "buyer")
                .get("/v1/orders")
                .then(),
            ErrorCode.TOKEN_MISSING)
        .header("WWW-Authenticate", "Bearer");
    is(Api.nobody().get("/v1/somewhere"), ErrorCode.TOKEN_MISSING);
  }

  @Test
  void tellsAnExpiredTokenFromAForgedOne() throws NoSuchAlgorithmException {
    is(Api.as("expired").get("/v1/orders"), ErrorCode.TOKEN_EXPIRED)
        .header("WWW-Authenticate", startsWith("Bearer error=\"invalid_token\""));
    is(Api.withToken("abc").get("/v1/orders"), ErrorCode.TOKEN_INVALID)
        .header("WWW-Authenticate", startsWith("Bearer error=\"invalid_token\""));
    is(Api.withToken(forged()).get("/v1/orders"), ErrorCode.TOKEN_INVALID);
    is(Api.withToken(forged()).get("/v1/products"), ErrorCode.TOKEN_INVALID);
  }

  @Test
  void forbidsWhatTheRoleDoesNotAllow() {
    is(Api.as("clerk").get("/v1/orders"), ErrorCode.FORBIDDEN);
    is(buyer.get("/v1/refunds"), ErrorCode.FORBIDDEN);
    is(buyer.get("/v1/audit-records"), ErrorCode.FORBIDDEN);
    is(buyer.post("/v1/stock-imports", "{\"reference\":\"C\",\"rows\":[{}]}"), ErrorCode.FORBIDDEN);
    is(buyer.get("/q/metrics"), ErrorCode.FORBIDDEN);
    is(Api.nobody().get("/q/metrics"), ErrorCode.TOKEN_MISSING);
  }

  @Test
  void knowsNoOtherAddress() {
    for (var path : new String[] {"/", "/v1", "/v2/orders", "/v1/orders/a/b/c", "/v1/Orders"}) {
      is(buyer.get(path), ErrorCode.NOT_FOUND).body("instance", equalTo(path));
    }
    is(Api.as("admin").get("/q/nothing"), ErrorCode.NOT_FOUND);
  }

  @Test
  void namesTheMethodsThatAreOffered() {
    is(buyer.request().delete("/v1/orders").then(), ErrorCode.METHOD_NOT_ALLOWED)
        .header("Allow", "GET, HEAD, OPTIONS, POST");
    is(buyer.request().put("/v1/orders/a").then(), ErrorCode.METHOD_NOT_ALLOWED)
        .header("Allow", "GET, HEAD, OPTIONS");
    is(buyer.get("/v1/orders/a/cancellation"), ErrorCode.METHOD_NOT_ALLOWED)
        .header("Allow", "OPTIONS, POST");
  }

  @Test
  void speaksJsonOnly() {
    is(buyer.request().accept("text/html").get("/v1/orders").then(), ErrorCode.NOT_ACCEPTABLE);
    is(
        buyer.request().accept("application/xml").get("/v1/products/PEN-0001").then(),
        ErrorCode.NOT_ACCEPTABLE);
    is(
            buyer
                .request()
                .header("Idempotency-Key", "k")
                .contentType("text/plain")
                .body("{}")
                .post("/v1/orders")
                .then(),
            ErrorCode.UNSUPPORTED_MEDIA_TYPE)
        .header("Accept-Post", "application/json");
    is(
        buyer
            .request()
            .header("Idempotency-Key", "k")
            .contentType(ContentType.URLENC)
            .formParam("a", "b")
            .post("/v1/orders")
            .then(),
        ErrorCode.UNSUPPORTED_MEDIA_TYPE);
  }

  @Test
  void refusesEncodedBodies() {
    is(
            buyer
                .request()
                .header("Idempotency-Key", "k")
                .header("Content-Encoding", "gzip")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/orders")
                .then(),
            ErrorCode.UNSUPPORTED_ENCODING)
        .header("Accept-Encoding", "identity");
  }

  @Test
  void refusesTooLargeBodies() {
    is(buyer.post("/v1/orders", "a".repeat(1_048_577)), ErrorCode.BODY_TOO_LARGE)
        .body("detail", containsString("1,048,576"));
    is(buyer.post("/v1/orders", "a".repeat(1_048_576)), ErrorCode.MALFORMED_JSON);
  }

  @Test
  void explainsEachKindOfProblem() {
    Api.nobody().get("/problems").statusCode(200).body("$", hasSize(ErrorCode.values().length));
    for (var code : ErrorCode.values()) {
      Api.nobody()
          .get(code.type())
          .statusCode(200)
          .body("status", equalTo(code.status()))
          .body("title", equalTo(code.title()));
    }
    is(Api.nobody().get("/problems/other"), ErrorCode.NOT_FOUND);
  }

  @Test
  void isHealthyForAnyone() {
    Api.nobody().get("/q/health/ready").statusCode(200).body("checks.status", hasItem("UP"));
    Api.nobody().get("/q/health/live").statusCode(200);
    Api.nobody().get("/q/health/started").statusCode(200);
    Api.as("admin").get("/q/metrics").statusCode(200);
  }

  static ValidatableResponse is(ValidatableResponse answer, ErrorCode code) {
    return answer
        .statusCode(code.status())
        .contentType("application/problem+json")
        .header("Cache-Control", "no-store")
        .body("type", equalTo(code.type()))
        .body("code", equalTo(code.code()))
        .body("title", equalTo(code.title()))
        .body("status", equalTo(code.status()));
  }

  private static String forged() throws NoSuchAlgorithmException {
    var keys = KeyPairGenerator.getInstance("RSA");
    keys.initialize(2048);
    var config = ConfigProvider.getConfig();
    return Jwt.issuer(config.getValue("quarkus.oidc.token.issuer", String.class))
        .audience(config.getValue("quarkus.oidc.token.audience", String.class))
        .subject("buyer")
        .upn("buyer")
        .groups("buyer")
        .sign(keys.generateKeyPair().getPrivate());
  }
}
