package dev.twodoors.boundary.http;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.InetSocketAddress;
import java.net.SocketAddress;

/** Gives header fields that were understood the one form in which the rest of a door reads them. */
final class Fields {
  private Fields() {}

  static void inOneForm(HttpServerRequest request) {
    nameTheHost(request);
    joinCookies(request);
  }

  /**
   * The target's own authority counts more than the header Host (RFC 9112, section 3.2.2); a client
   * of HTTP/1.0 that names none means the address that it reached (section 3.3).
   */
  private static void nameTheHost(HttpServerRequest request) {
    var headers = request.headers();
    if (!Target.isPath(request.uri())) {
      Target.authority(request.uri()).ifPresent(host -> headers.set(HttpHeaders.HOST, host));
    }
    if (!headers.contains(HttpHeaders.HOST)) {
      headers.set(HttpHeaders.HOST, authority(Connections.of(request).channel().localAddress()));
    }
  }

  /** RFC 3986, section 3.2.2: an address of IPv6 stands in brackets, without its zone. */
  static String authority(SocketAddress reached) {
    return reached instanceof InetSocketAddress address
        ? NetUtil.toSocketAddressString(address)
        : "localhost";
  }

  /** RFC 9113, section 8.2.3: proxies may split the field; Eclipse Vert.x reads the first one. */
  private static void joinCookies(HttpServerRequest request) {
    var sent = request.headers().getAll(HttpHeaders.COOKIE);
    if (sent.size() > 1) {
      request.headers().set(HttpHeaders.COOKIE, String.join("; ", sent));
    }
  }
}
