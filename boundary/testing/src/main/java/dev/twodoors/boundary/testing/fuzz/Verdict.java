package dev.twodoors.boundary.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether an answer is one that the contract promises. */
final class Verdict {
  private static final String PROBLEM = "application/problem+json";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the address or the method decides, before an operation is found. */
  private static final Set<Integer> BEFORE_ANY_OPERATION = Set.of(401, 404, 405, 413, 415);

  private Verdict() {}

  /** What is wrong with the answer; empty when nothing. */
  static List<String> on(Request request, HttpResponse<String> answer) {
    List<String> faults = new ArrayList<>();
    var status = answer.statusCode();
    var type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    if (status >= 500) {
      faults.add("answers " + status);
    }
    if (status >= 400 && !type.equals(PROBLEM) && !request.method().equals("HEAD")) {
      faults.add("answers " + status + " as '" + type + "'");
    }
    var operation = request.of().by(request.method());
    if (status < 300 && request.isAsDocumented() && Forbidden.in(request)) {
      faults.add("takes what the contract forbids");
    }
    if (operation.isOffered()) {
      faults.addAll(on(operation, status, type, answer.body()));
    } else if (status >= 300 && !BEFORE_ANY_OPERATION.contains(status)) {
      faults.add("answers " + status + " to a method that is not offered");
    }
    return faults;
  }

  private static List<String> on(Operation operation, int status, String type, String body) {
    List<String> faults = new ArrayList<>();
    var documented = operation.response(status);
    if (documented.isMissingNode()) {
      faults.add("answers " + status + ", which the contract does not know");
    } else if (operation.method().equals("HEAD")) {
      return faults;
    } else if (status >= 400) {
      faults.addAll(problem(documented, body));
    }
    var schema = documented.path("content").path(type).path("schema");
    if (!schema.isMissingNode()) {
      faults.addAll(operation.contract().breaches(schema, body));
    } else if (!body.isEmpty() && !documented.isMissingNode()) {
      faults.add("answers a body of type '" + type + "', which the contract does not know");
    }
    return faults;
  }

  private static List<String> problem(JsonNode documented, String body) {
    try {
      var code = JSON.readTree(body).path("code").asText();
      var shown = documented.path("content").path(PROBLEM).path("examples");
      return shown.has(code)
          ? List.of()
          : List.of("answers the code '" + code + "', which the contract does not know");
    } catch (IOException e) {
      return List.of("answers with something else than JSON: " + body);
    }
  }
}
