package dev.twodoors.boundary.testing.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.RestAssured;
import java.util.Locale;

/** The contract as the door itself shows it at /q/openapi; references are followed. */
public final class PublishedContract {
  private final JsonNode document;

  private PublishedContract(JsonNode document) {
    this.document = document;
  }

  /** Asks the door that RestAssured is set to. */
  public static PublishedContract read() {
    var text = RestAssured.given().queryParam("format", "json").get("/q/openapi").asString();
    try {
      return new PublishedContract(new ObjectMapper().readTree(text));
    } catch (JsonProcessingException e) {
      throw new AssertionError("/q/openapi shows no JSON: " + text, e);
    }
  }

  /** Missing when the contract does not know the status. */
  public JsonNode answer(String method, String path, int status) {
    return answer(operation(method, document.path("paths").path(path)), status);
  }

  /** Missing when nothing is offered under the address. */
  JsonNode operationAt(String method, String address) {
    return document.path("paths").properties().stream()
        .filter(path -> address.matches(path.getKey().replaceAll("\\{\\w+}", "[^/]+")))
        .findFirst()
        .map(path -> operation(method, path.getValue()))
        .orElse(MissingNode.getInstance());
  }

  JsonNode answer(JsonNode operation, int status) {
    return resolved(operation.path("responses").path(Integer.toString(status)));
  }

  private static JsonNode operation(String method, JsonNode path) {
    return path.path(method.toLowerCase(Locale.ROOT));
  }

  private JsonNode resolved(JsonNode part) {
    var reference = part.path("$ref").asText();
    return reference.isEmpty() ? part : resolved(document.at(reference.substring(1)));
  }
}
