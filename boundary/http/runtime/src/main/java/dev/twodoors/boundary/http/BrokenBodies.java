package dev.twodoors.boundary.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;

/**
 * Tells whose body it is that cannot be read, where requests come without waiting for an answer
 * (RFC 9112, section 9.3.2). Eclipse Vert.x closes the connection at once, also while an earlier
 * request is being answered, which would never know what became of it.
 */
final class BrokenBodies extends ChannelInboundHandlerAdapter {
  private final Gate gate;
  private HttpServerRequest current;

  /** How many requests came behind the current one. */
  private int waiting;

  private BrokenBodies(Gate gate) {
    this.gate = gate;
  }

  /** Called with each request of a connection when its turn comes. */
  static void watch(HttpServerRequest request, Gate gate) {
    var pipeline = Connections.of(request).channelHandlerContext().pipeline();
    var watching = pipeline.get(BrokenBodies.class);
    if (watching == null) {
      watching = new BrokenBodies(gate);
      pipeline.addBefore("handler", null, watching);
    } else {
      watching.waiting--;
    }
    watching.current = request;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest) {
      waiting++;
    }
    context.fireChannelRead(message);
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
    if (failure instanceof IOException || Connections.isClosing(current)) {
      context.fireExceptionCaught(failure);
    } else if (waiting > 0 && !current.response().ended()) {
      Connections.endsWith(current);
    } else {
      gate.refuse(current, Mistake.FRAMING);
    }
  }
}
