package dev.twodoors.boundary.http;

import io.quarkus.micrometer.runtime.MicrometerRecorder;
import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Judges each request before Quarkus sees it. What cannot be understood in one way only is refused
 * with an answer of the door, and its connection is closed: RFC 9112, sections 2.2 and 11.2.
 */
@Singleton
public class Gate {
  private static final Logger LOG = Logger.getLogger(Gate.class);
  private static final int NO_CONTENT = 204;

  private final Answers answers;
  private final Connections connections;
  private final VertxHttpConfig http;

  Gate(Answers answers, Connections connections, VertxHttpConfig http) {
    this.answers = new WordedAnswers(answers);
    this.connections = connections;
    this.http = http;
  }

  void pass(HttpServerRequest request, Handler<HttpServerRequest> next) {
    if (Connections.isClosing(request)) {
      return;
    }
    BrokenBodies.watch(request, this);
    countUnderOneName(request);
    var mistake = Mistakes.in(request, mostBytes());
    if (mistake.isPresent()) {
      refuse(request, mistake.get());
    } else if (isAboutTheServer(request)) {
      greet(request);
    } else {
      Fields.inOneForm(request);
      Connections.of(request).exceptionHandler(lost -> lost(request, lost));
      next.handle(request);
    }
  }

  long mostBytes() {
    return http.limits().maxBodySize().map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
  }

  /**
   * Answers, and closes the connection. Nothing that still comes on it is looked at. Where an
   * answer has begun already, there can be no other.
   */
  void refuse(HttpServerRequest request, Mistake mistake) {
    var connection = Connections.of(request);
    Connections.endsWith(request);
    if (request.response().headWritten()) {
      connection.close();
      return;
    }
    if (mistake == Mistake.VERSION) {
      connection.channelHandlerContext().pipeline().addBefore("handler", null, new OurVersion());
    }
    labelled(request);
    request.response().putHeader(HttpHeaders.CONNECTION, "close");
    if (mistake == Mistake.METHOD) {
      // RFC 9110, section 10.2.1: nothing is offered to whoever looks for a proxy.
      request.response().putHeader(HttpHeaders.ALLOW, "");
    }
    answers.to(request, mistake).send(request.response());
    if (mistake == Mistake.FRAMING || mistake == Mistake.TOO_SLOW) {
      connection.close();
    } else if (request.decoderResult().isSuccess()) {
      // Vert.x closes by itself where it could not read the request.
      connections.goOn(request);
    }
  }

  private static void lost(HttpServerRequest request, Throwable failure) {
    LOG.debugf(failure, "the connection of %s is lost", request.remoteAddress());
  }

  /** RFC 9110, section 9.3.7: OPTIONS with an asterisk asks about the server as a whole. */
  static boolean isAboutTheServer(HttpServerRequest request) {
    return request.method() == HttpMethod.OPTIONS && request.uri().equals("*");
  }

  /** Which methods are offered depends on the address; of the server there is nothing to say. */
  private void greet(HttpServerRequest request) {
    labelled(request);
    request.response().setStatusCode(NO_CONTENT).end();
  }

  /** Until an endpoint is found, whose template takes its place: no raw address is a name. */
  private static void countUnderOneName(HttpServerRequest request) {
    if (((HttpServerRequestInternal) request).metric() instanceof HttpRequestMetric metric
        && !request.path().startsWith(MicrometerRecorder.nonApplicationUri)) {
      metric.setTemplatePath("/unmatched");
    }
  }

  /** With the header fields that the configuration gives every answer. */
  private void labelled(HttpServerRequest request) {
    http.header().entrySet().stream()
        .filter(header -> header.getValue().path().equals("/*"))
        .filter(header -> header.getValue().methods().isEmpty())
        .map(header -> Map.entry(header.getKey(), header.getValue().value()))
        .forEach(header -> request.response().putHeader(header.getKey(), header.getValue()));
  }
}
