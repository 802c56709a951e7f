package dev.twodoors.boundary.http;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpBuildTimeConfig;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Reads each body whole before the REST layer begins: what is too large, comes too slowly or breaks
 * off is refused or forgotten here, and holds no thread meanwhile. What strangers send where they
 * may not is not read.
 */
@Singleton
public class Bodies {
  /** Behind sign-in; before Quarkus' own limit, which only closes the connection. */
  public static final int ORDER = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

  /** So many times the time that a part may take: one byte at a time would go on for days. */
  private static final int MOST_WAITS = 6;

  private static final String READ = Bodies.class.getName();

  private final Gate gate;
  private final VertxHttpConfig http;
  private final String ofDevMode;

  Bodies(Gate gate, VertxHttpConfig http, VertxHttpBuildTimeConfig built) {
    this.gate = gate;
    this.http = http;
    this.ofDevMode = "/" + built.nonApplicationRootPath().replaceAll("^/|/$", "") + "/dev-";
  }

  void install(@Observes Router router) {
    router.route().order(ORDER).handler(this::read);
  }

  /**
   * Goes on when the body is there; at once when it was read before. A door calls this for what it
   * needs earlier, such as its sign-in form.
   */
  public void read(RoutingContext context) {
    var request = context.request();
    if (context.response().ended()) {
      // It was refused meanwhile, because of a later part of its body.
      return;
    }
    if (!hasBody(request) || context.get(READ) != null || isOfDevMode(request)) {
      context.next();
    } else if (request.isEnded()) {
      // Somebody read it before; the REST layer would wait for it.
      keep(context, Buffer.buffer());
    } else {
      new Reading(context).begin();
    }
  }

  /** The Dev UI and Dev MCP read what is sent to them by themselves. */
  private boolean isOfDevMode(HttpServerRequest request) {
    return LaunchMode.current() == LaunchMode.DEVELOPMENT && request.path().contains(ofDevMode);
  }

  private static boolean hasBody(HttpServerRequest request) {
    return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
        || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
  }

  /** What was read; empty when the request has no body. */
  public static Buffer of(RoutingContext context) {
    Buffer read = context.get(READ);
    return read == null ? Buffer.buffer() : read;
  }

  private static void keep(RoutingContext context, Buffer body) {
    context.put(READ, body);
    ((RoutingContextInternal) context).setBody(body);
    context.next();
  }

  private class Reading {
    private final RoutingContext context;
    private final HttpServerRequest request;
    private final Buffer body = Buffer.buffer();
    private long part = -1;
    private long whole = -1;

    Reading(RoutingContext context) {
      this.context = context;
      this.request = context.request();
    }

    void begin() {
      if (request.version() == HttpVersion.HTTP_1_1
          && request.headers().contains(HttpHeaders.EXPECT)) {
        context.response().writeContinue();
      }
      whole = tooSlowAfter(MOST_WAITS * http.readTimeout().toMillis());
      waitForMore();
      request
          .exceptionHandler(lost -> stopWaiting())
          .handler(this::take)
          .endHandler(ignored -> end())
          .resume();
    }

    private void take(Buffer part) {
      if (body.length() + part.length() > gate.mostBytes()) {
        give(Mistake.BODY_TOO_LARGE);
      } else {
        body.appendBuffer(part);
        waitForMore();
      }
    }

    private void end() {
      stopWaiting();
      if (!context.response().ended()) {
        keep(context, body);
      }
    }

    private void waitForMore() {
      context.vertx().cancelTimer(part);
      part = tooSlowAfter(http.readTimeout().toMillis());
    }

    private long tooSlowAfter(long millis) {
      return context.vertx().setTimer(millis, late -> give(Mistake.TOO_SLOW));
    }

    private void stopWaiting() {
      context.vertx().cancelTimer(part);
      context.vertx().cancelTimer(whole);
    }

    private void give(Mistake mistake) {
      stopWaiting();
      gate.refuse(request, mistake);
    }
  }
}
