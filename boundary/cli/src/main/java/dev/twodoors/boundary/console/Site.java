package dev.twodoors.boundary.console;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the console tells of its calls: pages for people, and the same as JSON. */
final class Site {

  static final Pattern TRACE = Pattern.compile("[0-9a-f]{32}");

  private static final Pattern ONE = Pattern.compile("/calls/([^/]*?)(\\.json)?");
  private static final String JSON = "application/json";

  private final Memory memory;
  private final Pages pages;
  private final Watch watch;
  private final Logs logs;
  private final ObjectMapper json = new ObjectMapper();

  Site(Memory memory, Pages pages, Watch watch, Logs logs) {
    this.memory = memory;
    this.pages = pages;
    this.watch = watch;
    this.logs = logs;
  }

  /**
   * @param query as it stands in the address, null for none
   */
  Answer get(String path, String query) throws IOException {
    Map<String, String> asked = asked(query);
    Matcher one = ONE.matcher(path);
    if (one.matches()) {
      return one(one.group(1), one.group(2) != null);
    }
    return switch (path) {
      case "/" ->
          asked.containsKey("trace")
              ? one(asked.get("trace").strip(), false)
              : pages.list(memory.calls(), Filter.of(asked), watch.look());
      case "/calls.json" -> told(last(asked));
      case "/console.css" -> Answer.of(200, "text/css", Pages.read("console.css"));
      case "/console.js" -> Answer.of(200, "text/javascript", Pages.read("console.js"));
      default -> pages.problem(404, "There is no such page.", "All calls are on the first page.");
    };
  }

  /** Those that are asked for, the newest first; {@code last} says how many at most. */
  private List<Call> last(Map<String, String> asked) {
    Stream<Call> found = memory.calls().stream().filter(Filter.of(asked)::matches);
    String last = asked.getOrDefault("last", "");
    return (last.matches("[0-9]{1,6}") ? found.limit(Integer.parseInt(last)) : found).toList();
  }

  private Answer one(String trace, boolean asJson) throws IOException {
    if (!TRACE.matcher(trace).matches()) {
      return problem(
          400,
          "This is no trace id.",
          "A trace id has 32 digits and letters from a to f. Pages and problem documents name it.",
          asJson);
    }
    Optional<Call> call = memory.find(trace).map(found -> found.with(logs.of(trace)));
    if (call.isEmpty()) {
      return problem(
          404,
          "No call with the trace id " + trace + " is known.",
          "The last "
              + Memory.CALLS
              + " calls of this run are kept; a call is seen a second after"
              + " its end.",
          asJson);
    }
    return asJson ? told(call.get()) : pages.call(call.get());
  }

  private Answer problem(int status, String what, String remedy, boolean asJson) {
    return asJson
        ? Answer.refusal(status, what + "\n  " + remedy)
        : pages.problem(status, what, remedy);
  }

  private Answer told(Object what) throws IOException {
    return new Answer(200, JSON, json.writeValueAsBytes(what));
  }

  /** The last value of each field. */
  private static Map<String, String> asked(String query) {
    Map<String, String> fields = new HashMap<>();
    for (String field : query == null ? new String[0] : query.split("&")) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.put(
            field.substring(0, equals),
            URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return fields;
  }
}
