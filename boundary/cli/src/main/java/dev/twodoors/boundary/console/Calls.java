package dev.twodoors.boundary.console;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.twodoors.boundary.local.LocalProblem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** The calls that the console of another process knows. */
public final class Calls {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final URI console;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final ObjectMapper json =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /**
   * @param console its address
   */
  public Calls(URI console) {
    this.console = console;
  }

  /** Whether a text can be a trace id at all. */
  public static boolean isTrace(String text) {
    return Site.TRACE.matcher(text).matches();
  }

  /** The newest first. */
  public List<Call> last(int most) {
    return List.of(read(ask("calls.json?last=" + most), Call[].class));
  }

  /**
   * @throws LocalProblem when it is not known, and does not become so in a moment: doors export a
   *     call a little after its end
   */
  public Call find(String trace) {
    HttpResponse<byte[]> answer = ask("calls/" + trace + ".json");
    for (int tried = 0; answer.statusCode() == 404 && tried < 10; tried++) {
      pause();
      answer = ask("calls/" + trace + ".json");
    }
    return read(answer, Call.class);
  }

  /** As one line of JSON. */
  public String json(Object calls) {
    try {
      return json.writeValueAsString(calls);
    } catch (IOException e) {
      throw new IllegalStateException("calls are plain data", e);
    }
  }

  /** Until there may be something new. */
  public static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw LocalProblem.part("Interrupted while waiting for calls.", "Ask again.");
    }
  }

  private <T> T read(HttpResponse<byte[]> answer, Class<T> type) {
    if (answer.statusCode() != 200) {
      String[] said = new String(answer.body(), StandardCharsets.UTF_8).split("\n");
      throw LocalProblem.environment(said[0], said[said.length - 1].strip());
    }
    try {
      return json.readValue(answer.body(), type);
    } catch (IOException e) {
      throw silent(e);
    }
  }

  private HttpResponse<byte[]> ask(String what) {
    try {
      return http.send(
          HttpRequest.newBuilder(console.resolve(what)).timeout(PATIENCE).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw silent(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw silent(e);
    }
  }

  private LocalProblem silent(Exception e) {
    return LocalProblem.part(
        "The console at " + console + " does not answer: " + e.getMessage(),
        "Start everything again: ./doors run");
  }
}
