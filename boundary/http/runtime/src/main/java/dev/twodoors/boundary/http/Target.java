package dev.twodoors.boundary.http;

import io.vertx.core.net.HostAndPort;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** What stands for the address in a request line: RFC 9112, section 3.2, and RFC 3986. */
public final class Target {
  private Target() {}

  /** Whether it is a URI without a fragment, and text when it is decoded. */
  public static boolean isReadable(String target) {
    return target.chars().allMatch(c -> c > ' ' && c < 127 && c != '#')
        && parsed(target).isPresent()
        && (target.indexOf('%') < 0 || isUtf8(target));
  }

  static boolean isPath(String target) {
    return target.startsWith("/");
  }

  /**
   * The authority of a whole address (absolute-form). An address with a query needs a path before
   * it: Eclipse Vert.x looks for the path behind the first slash, which may stand in the query.
   */
  static Optional<String> authority(String target) {
    return parsed(target)
        .filter(uri -> "http".equalsIgnoreCase(uri.getScheme()) || isHttps(uri))
        .filter(uri -> uri.getRawQuery() == null || !uri.getRawPath().isEmpty())
        .map(URI::getRawAuthority)
        .filter(Target::isAuthority);
  }

  /** Whether it is a host and perhaps a port. */
  static boolean isAuthority(String text) {
    return !text.isEmpty() && HostAndPort.parseAuthority(text, -1) != null;
  }

  private static boolean isHttps(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  private static Optional<URI> parsed(String target) {
    try {
      return Optional.of(new URI(target));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isUtf8(String target) {
    var bytes = new ByteArrayOutputStream(target.length());
    for (var at = 0; at < target.length(); at++) {
      if (target.charAt(at) == '%') {
        bytes.write(HexFormat.fromHexDigits(target, at + 1, at + 3));
        at += 2;
      } else {
        bytes.write(target.charAt(at));
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
