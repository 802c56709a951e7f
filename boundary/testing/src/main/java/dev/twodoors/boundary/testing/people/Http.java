package dev.twodoors.boundary.testing.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Sends requests and follows no redirect by itself. */
final class Http {
  /** Only ends what would never end: how fast a machine is does not matter to these tests. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Http() {}

  /** To a path exactly as it is written. */
  static HttpRequest.Builder request(URI door, String path) {
    return HttpRequest.newBuilder(URI.create(door.toString().replaceFirst("/$", "") + path));
  }

  /**
   * @throws UncheckedIOException when no answer came
   */
  static HttpResponse<String> send(HttpRequest.Builder builder, Patience patience) {
    var request = builder.timeout(LONGEST).build();
    var end = Instant.now().plus(LONGEST);
    try {
      var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      var later = answer.headers().firstValueAsLong("Retry-After");
      while (patience == Patience.COMES_BACK && later.isPresent() && Instant.now().isBefore(end)) {
        Thread.sleep(Duration.ofSeconds(later.getAsLong()));
        answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        later = answer.headers().firstValueAsLong("Retry-After");
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for an answer", e);
    }
  }
}
