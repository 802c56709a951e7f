package dev.twodoors.boundary.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * One operation of a contract.
 *
 * @param method in upper case
 * @param path with its templates, such as {@code /v1/things/{id}}
 */
record Operation(Contract contract, String method, String path, JsonNode node) {

  List<JsonNode> parameters(String in) {
    return StreamSupport.stream(node.path("parameters").spliterator(), false)
        .map(contract::resolved)
        .filter(parameter -> parameter.path("in").asText().equals(in))
        .toList();
  }

  /** Missing when it takes no body. */
  JsonNode body() {
    return node.path("requestBody").isMissingNode()
        ? MissingNode.getInstance()
        : contract
            .resolved(node.path("requestBody"))
            .path("content")
            .path("application/json")
            .path("schema");
  }

  /** The one that answers under this address to another method. */
  Operation by(String other) {
    var offered = contract.operation(other.equals("HEAD") ? "GET" : other, path);
    return new Operation(contract, other, path, offered);
  }

  boolean isOffered() {
    return !node.isMissingNode();
  }

  /** Missing when the contract does not know the status. */
  JsonNode response(int status) {
    return contract.resolved(node.path("responses").path(String.valueOf(status)));
  }

  boolean needsToken() {
    return !node.path("security").isEmpty();
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
