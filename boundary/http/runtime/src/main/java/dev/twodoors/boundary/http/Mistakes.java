package dev.twodoors.boundary.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Optional;

/** Finds what is wrong with a request before anything acts on it. The first mistake counts. */
final class Mistakes {
  /** RFC 9110, section 5.3: a field that is no list may stand there once. */
  private static final CharSequence[] SINGLE = {
    HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE, HttpHeaders.ORIGIN, "Sec-Fetch-Site"
  };

  private final HttpServerRequest request;
  private final long mostBytes;

  private Mistakes(HttpServerRequest request, long mostBytes) {
    this.request = request;
    this.mostBytes = mostBytes;
  }

  static Optional<Mistake> in(HttpServerRequest request, long mostBytes) {
    var result = request.decoderResult();
    return result.isSuccess()
        ? Optional.ofNullable(new Mistakes(request, mostBytes).first())
        : Optional.of(unreadable(result.cause()));
  }

  private static Mistake unreadable(Throwable cause) {
    return switch (cause) {
      case TooLongHttpLineException line -> Mistake.ADDRESS_TOO_LONG;
      case TooLongHttpHeaderException header -> Mistake.HEADERS_TOO_LARGE;
      default -> Mistake.MALFORMED;
    };
  }

  private Mistake first() {
    if (request.version() != HttpVersion.HTTP_1_1 && request.version() != HttpVersion.HTTP_1_0) {
      return Mistake.VERSION;
    }
    if (!isBodyDelimited()) {
      return Mistake.FRAMING;
    }
    if (request.headers().contains("")) {
      return Mistake.MALFORMED;
    }
    if (request.method() == HttpMethod.CONNECT) {
      return Mistake.METHOD;
    }
    if (!isTargetReadable()) {
      return Mistake.TARGET;
    }
    if (!isHostNamed()) {
      return Mistake.HOST;
    }
    if (isRepeated()) {
      return Mistake.REPEATED;
    }
    if (length() > mostBytes) {
      return Mistake.BODY_TOO_LARGE;
    }
    return isExpectationMet() ? null : Mistake.EXPECTATION;
  }

  private boolean isRepeated() {
    for (var name : SINGLE) {
      if (request.headers().contains(name) && request.headers().getAll(name).size() > 1) {
        return true;
      }
    }
    return false;
  }

  /** RFC 9112, section 6.3: chunked must come last; nothing else is understood before it. */
  private boolean isBodyDelimited() {
    var codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
    return codings.isEmpty()
        || (codings.size() == 1 && codings.getFirst().equalsIgnoreCase("chunked"));
  }

  /** RFC 9112, section 3.2: a path, a whole address, or the asterisk with OPTIONS. */
  private boolean isTargetReadable() {
    var target = request.uri();
    return Gate.isAboutTheServer(request)
        || (Target.isReadable(target)
            && (Target.isPath(target) || Target.authority(target).isPresent()));
  }

  /**
   * RFC 9112, section 3.2: also beside a target that names the host itself. Clients of HTTP/1.0 may
   * leave it out.
   */
  private boolean isHostNamed() {
    var hosts = request.headers().getAll(HttpHeaders.HOST);
    return hosts.isEmpty()
        ? request.version() == HttpVersion.HTTP_1_0
        : hosts.size() == 1 && Target.isAuthority(hosts.getFirst());
  }

  /** The server reads no length that is no number. */
  private long length() {
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }

  /** RFC 9110, section 10.1.1. */
  private boolean isExpectationMet() {
    return !request.headers().contains(HttpHeaders.EXPECT)
        || request.headers().getAll(HttpHeaders.EXPECT).stream()
            .allMatch("100-continue"::equalsIgnoreCase);
  }
}
