package dev.twodoors.boundary.http;

import io.quarkus.micrometer.runtime.MicrometerRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Lets metrics lead to traces. Prometheus asks for OpenMetrics first and for plain text after that.
 * Quarkus answers plain text, which has no exemplars, to whoever takes it at all, 406 to whoever
 * takes nothing but OpenMetrics, and OpenMetrics to whoever takes anything.
 */
final class MetricsFormat {
  private static final String OPEN_METRICS = "application/openmetrics-text";

  private MetricsFormat() {}

  static void chosen(HttpServerRequest request) {
    var accepted = request.getHeader(HttpHeaders.ACCEPT);
    if (accepted != null
        && accepted.startsWith(OPEN_METRICS)
        && request.path().startsWith(MicrometerRecorder.nonApplicationUri)) {
      request.headers().set(HttpHeaders.ACCEPT, "*/*");
    }
  }
}
