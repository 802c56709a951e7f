package dev.twodoors.boundary.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How a door is now.
 *
 * @param state in words
 * @param down what keeps it from being ready, such as the database
 * @param figures none if it gives no metrics
 */
public record DoorState(
    String door, String address, String state, List<String> down, List<Figure> figures) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String UP = "UP";

  /** Names a trace behind the value, in the format of OpenMetrics. */
  private static final Pattern EXEMPLAR = Pattern.compile(" # \\{.*");

  /** A number with its name. */
  public record Figure(String name, String value) {}

  /**
   * @param health as the door answers it, empty for no answer
   * @param metrics in the format of Prometheus
   */
  static DoorState of(String door, String address, String health, String metrics) {
    JsonNode checks = parsed(health).path("checks");
    if (checks.isMissingNode()) {
      return new DoorState(door, address, "does not answer", List.of(), List.of());
    }
    List<String> down = new ArrayList<>();
    for (JsonNode check : checks) {
      if (!check.path("status").asText().equals(UP)) {
        down.add(check.path("name").asText());
      }
    }
    return new DoorState(
        door, address, down.isEmpty() ? "ready" : "not ready", down, figures(metrics));
  }

  /** For a style, as {@link Call#ending()}. */
  public String ending() {
    return state.equals("ready") ? "done" : "failed";
  }

  private static JsonNode parsed(String health) {
    try {
      return JSON.readTree(health);
    } catch (IOException noJson) {
      return JSON.missingNode();
    }
  }

  private static List<Figure> figures(String metrics) {
    if (metrics.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Figure("Requests", whole(sum(metrics, "http_server_requests_seconds_count", any()))),
        new Figure(
            "Answered 5xx",
            whole(
                sum(
                    metrics,
                    "http_server_requests_seconds_count",
                    labels -> labels.contains("status=\"5")))),
        new Figure(
            "Capability calls", whole(sum(metrics, "capability_duration_seconds_count", any()))),
        new Figure("Connections in use", whole(sum(metrics, "agroal_active_count", any()))),
        new Figure("Waiting for one", whole(sum(metrics, "agroal_awaiting_count", any()))),
        new Figure(
            "Heap",
            whole(
                    sum(
                            metrics,
                            "jvm_memory_used_bytes",
                            labels -> labels.contains("area=\"heap\""))
                        / 1_000_000)
                + " MB"));
  }

  private static Predicate<String> any() {
    return labels -> true;
  }

  private static String whole(double number) {
    return String.format(Locale.ROOT, "%.0f", number);
  }

  /** Of the series of a name; lines that are no numbers count nothing. */
  private static double sum(String metrics, String name, Predicate<String> labels) {
    return metrics
        .lines()
        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
        .filter(labels)
        .map(line -> EXEMPLAR.matcher(line).replaceFirst(""))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .filter(value -> value.matches("[0-9.]+(E[0-9]+)?"))
        .mapToDouble(Double::parseDouble)
        .sum();
  }
}
