package dev.twodoors.boundary.testing.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;

/**
 * Holds each answer that a test receives against the contract: its status, its media type, and for
 * problems its code must be documented for the operation.
 */
public final class Documented implements Filter {
  /** Headers that mean something to a client of an operation. */
  private static final List<String> TOLD =
      List.of(
          "Accept-Encoding",
          "Accept-Post",
          "Deprecation",
          "ETag",
          "Link",
          "Location",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "Sunset",
          "WWW-Authenticate");

  private static volatile PublishedContract contract;

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    var response = context.next(request, expected);
    var operation =
        contract().operationAt(request.getMethod(), URI.create(request.getURI()).getRawPath());
    if (!operation.isMissingNode()) {
      check(response, operation, request.getMethod() + " " + request.getURI());
    }
    return response;
  }

  private static void check(Response response, JsonNode operation, String asked) {
    var answered = asked + " answered " + response.statusCode();
    var known = contract().answer(operation, response.statusCode());
    assertFalse(known.isMissingNode(), answered + ", not in the contract");
    for (var name : TOLD) {
      assertTrue(
          !response.headers().hasHeaderWithName(name) || known.path("headers").has(name),
          answered + " with " + name + ", in the contract: " + known.path("headers"));
    }
    if (response.statusCode() >= 400) {
      var examples = known.path("content").path("application/problem+json").path("examples");
      var code = response.jsonPath().getString("code");
      assertTrue(examples.has(code), answered + " " + code + ", in the contract: " + examples);
    }
  }

  private static PublishedContract contract() {
    if (contract == null) {
      contract = PublishedContract.read();
    }
    return contract;
  }
}
