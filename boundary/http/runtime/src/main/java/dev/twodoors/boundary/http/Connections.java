package dev.twodoors.boundary.http;

import io.netty.util.AttributeKey;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/**
 * What becomes of a connection after an answer. A body that nobody read is read away, or the
 * connection is closed: RFC 9112, section 9.3. Otherwise the next request would wait behind it.
 */
@Singleton
class Connections {
  private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;
  private static final AttributeKey<Boolean> CLOSING =
      AttributeKey.valueOf(Connections.class, "closing");

  /** A client that still sends would otherwise lose the answer: RFC 9112, section 9.6. */
  private static final long LINGER = TimeUnit.SECONDS.toMillis(2);

  private final Vertx vertx;

  Connections(Vertx vertx) {
    this.vertx = vertx;
  }

  void install(@Observes Router router) {
    router
        .route()
        .order(BEFORE_ALL_OTHERS)
        .handler(
            context -> {
              context.addEndHandler(ignored -> answered(context.request()));
              context.next();
            });
  }

  static ConnectionBase of(HttpServerRequest request) {
    return (ConnectionBase) request.connection();
  }

  static boolean isClosing(HttpServerRequest request) {
    return of(request).channel().hasAttr(CLOSING);
  }

  /** Nothing that still comes is looked at; the answer to this request is the last one. */
  static void endsWith(HttpServerRequest request) {
    of(request).channel().attr(CLOSING).set(true);
  }

  /** An answer may be given by any thread. */
  private void answered(HttpServerRequest request) {
    of(request).getContext().runOnContext(ignored -> goOn(request));
  }

  /** Called when the answer is out. */
  void goOn(HttpServerRequest request) {
    if (request.isEnded()) {
      closeAfter(request);
      return;
    }
    if (request.headers().contains(HttpHeaders.EXPECT)) {
      // The client may leave the body out, and send its next request in place of it.
      endsWith(request);
    }
    request.handler(ignored -> {}).endHandler(ignored -> closeAfter(request)).resume();
    vertx.setTimer(LINGER, ignored -> closeUnlessWhole(request));
  }

  private static void closeAfter(HttpServerRequest request) {
    if (isClosing(request)) {
      of(request).close();
    }
  }

  private static void closeUnlessWhole(HttpServerRequest request) {
    if (!request.isEnded()) {
      of(request).close();
    }
  }
}
