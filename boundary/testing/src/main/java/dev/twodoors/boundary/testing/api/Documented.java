package dev.twodoors.boundary.testing.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;

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

  private static volatile Map<String, Map<String, Map<String, Object>>> paths;

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    var response = context.next(request, expected);
    var operation = operation(URI.create(request.getURI()).getRawPath(), request.getMethod());
    if (operation != null && !request.getMethod().equals("HEAD")) {
      check(response, operation, request.getMethod() + " " + request.getURI());
    }
    return response;
  }

  private static void check(Response response, Map<String, Object> operation, String asked) {
    Map<String, Map<String, Map<String, Map<String, Map<String, Object>>>>> responses =
        map(operation.get("responses"));
    var status = String.valueOf(response.statusCode());
    assertTrue(
        responses.containsKey(status), asked + " answered " + status + ", not in the contract");
    var told = responses.get(status).getOrDefault("headers", Map.of()).keySet();
    for (var name : TOLD) {
      assertTrue(
          !response.headers().hasHeaderWithName(name) || told.contains(name),
          asked + " answered " + status + " with " + name + ", in the contract: " + told);
    }
    if (response.statusCode() >= 400) {
      var examples =
          responses.get(status).get("content").get("application/problem+json").get("examples");
      var code = response.jsonPath().getString("code");
      assertTrue(
          examples.containsKey(code),
          asked + " answered " + status + " " + code + ", in the contract: " + examples.keySet());
    }
  }

  private static Map<String, Object> operation(String path, String method) {
    for (var known : paths().entrySet()) {
      if (path.matches(known.getKey().replaceAll("\\{\\w+}", "[^/]+"))) {
        return known.getValue().get(method.toLowerCase(java.util.Locale.ROOT));
      }
    }
    return null;
  }

  private static Map<String, Map<String, Map<String, Object>>> paths() {
    if (paths == null) {
      JsonPath contract =
          RestAssured.given().queryParam("format", "json").get("/q/openapi").jsonPath();
      Map<String, Map<String, Map<String, Object>>> offered = contract.getMap("paths");
      paths = offered == null ? Map.of() : offered;
    }
    return paths;
  }

  @SuppressWarnings("unchecked")
  private static <T> T map(Object json) {
    return (T) json;
  }
}
