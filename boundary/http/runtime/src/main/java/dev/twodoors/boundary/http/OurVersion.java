package dev.twodoors.boundary.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpVersion;

/** RFC 9110, section 2.5; Eclipse Vert.x repeats the version of the request, whatever it is. */
final class OurVersion extends ChannelOutboundHandlerAdapter {
  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    if (message instanceof HttpResponse response) {
      response.setProtocolVersion(HttpVersion.HTTP_1_1);
    }
    context.write(message, promise);
  }
}
