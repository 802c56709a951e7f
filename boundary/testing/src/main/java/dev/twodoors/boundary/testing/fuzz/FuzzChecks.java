package dev.twodoors.boundary.testing.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Many requests to every operation, made from the committed contract: none fails on our side, each
 * answer is one that the contract promises, and what the contract forbids is not taken. Every run
 * sends the same requests; {@code -Dfuzz.seed=new} sends others and prints the seed that repeats
 * them, {@code -Dfuzz.seed=} and that number does so, {@code -Dfuzz.requests=...} sends more. A
 * project's test extends it and is annotated with {@code @QuarkusTest}.
 */
public abstract class FuzzChecks {
  private static final long USUAL_SEED = 20_261_129;
  private static final int FEWEST = 5_000;
  private static final int MOST_TOLD = 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Map<Integer, Integer>> counted = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  @Test
  protected void everyAnswerIsOneThatTheContractPromises() throws Exception {
    var seed = seed(System.getProperty("fuzz.seed", ""));
    var requests = Integer.getInteger("fuzz.requests", FEWEST);
    var operations = Contract.all().stream().flatMap(c -> c.operations().stream()).toList();
    assumeFalse(operations.isEmpty(), "nothing is offered yet: public-api/contract is empty");
    System.out.printf(Locale.ROOT, "fuzz: %,d requests, seed %d%n", requests, seed);
    var names = names(operations);
    var values = new Values(new SplittableRandom(seed));
    var maker = new Requests(values, tokens());
    try (var client = client()) {
      for (var sent = 0; sent < requests && faults.size() < MOST_TOLD; sent++) {
        var request = maker.to(operations.get(sent % operations.size()));
        var answer = client.send(sendable(request), HttpResponse.BodyHandlers.ofString());
        count(request, answer);
        Verdict.on(request, answer)
            .forEach(fault -> faults.add(fault + "\n    " + request + "\n    " + answer.body()));
        learn(values, names, answer);
      }
    }
    counted.forEach(
        (operation, statuses) -> System.out.printf(Locale.ROOT, "%-45s %s%n", operation, statuses));
    assertEquals("", String.join("\n", faults), "with seed " + seed);
  }

  private static long seed(String wanted) {
    return switch (wanted) {
      case "" -> USUAL_SEED;
      case "new" -> ThreadLocalRandom.current().nextLong();
      default -> Long.parseLong(wanted);
    };
  }

  private static HttpClient client() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  private static List<String> tokens() {
    var config = ConfigProvider.getConfig();
    return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
        .filter(name -> name.startsWith("doors.token.") && !name.endsWith(".expired"))
        .sorted()
        .map(name -> config.getValue(name, String.class))
        .toList();
  }

  private static HttpRequest sendable(Request request) {
    var builder =
        HttpRequest.newBuilder(
                URI.create(RestAssured.baseURI + ":" + RestAssured.port + request.path()))
            .timeout(Duration.ofMinutes(5));
    request.headers().forEach(builder::header);
    return builder
        .method(
            request.method(),
            request.body().length == 0
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(request.body()))
        .build();
  }

  /** Fields of answers that addresses take. */
  private static Set<String> names(List<Operation> operations) {
    var names = new LinkedHashSet<String>();
    names.add("id");
    operations.stream()
        .flatMap(operation -> operation.parameters("path").stream())
        .forEach(parameter -> names.add(parameter.path("name").asText()));
    names.add("next");
    return names;
  }

  private void count(Request request, HttpResponse<String> answer) {
    counted
        .computeIfAbsent(request.of().toString(), any -> new TreeMap<>())
        .merge(answer.statusCode(), 1, Integer::sum);
  }

  /** Ids, cursors, tags: what a client would send back. */
  private static void learn(Values values, Set<String> names, HttpResponse<String> answer)
      throws IOException {
    answer.headers().firstValue("ETag").ifPresent(values::remember);
    if (answer.statusCode() < 300 && !answer.body().isEmpty()) {
      learn(values, names, JSON.readTree(answer.body()));
    }
  }

  private static void learn(Values values, Set<String> names, JsonNode body) {
    for (var name : names) {
      var found = body.path(name);
      if (found.isTextual()) {
        values.remember(found.asText());
      }
    }
    var first = body.path("items").path(0);
    if (first.isObject()) {
      learn(values, names, first);
    }
  }
}
