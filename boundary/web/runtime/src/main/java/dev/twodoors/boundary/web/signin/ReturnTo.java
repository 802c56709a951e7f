package dev.twodoors.boundary.web.signin;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * Where whoever signs in comes back to: a page of this door, without the host's name, so that it
 * never leads elsewhere, whoever set the cookie that keeps it.
 */
final class ReturnTo {
  /** One slash, and what a cookie can carry (RFC 6265, section 4.1.1). */
  private static final Pattern OURS =
      Pattern.compile("/(?:[!#-+\\--:<-\\[\\]-~&&[^/]][!#-+\\--:<-\\[\\]-~]*)?");

  private ReturnTo() {}

  /** Whether the value is one that this door could have kept. */
  static boolean isOurs(String kept) {
    return OURS.matcher(kept).matches();
  }

  /**
   * The page that a request without a session wanted. Actions have none: whoever sent a form comes
   * back to the form's page, if the browser says which one that is.
   */
  static String wantedBy(HttpServerRequest request) {
    var here = uri(request.absoluteURI());
    var wanted =
        request.method() == HttpMethod.POST ? uri(request.getHeader(HttpHeaders.REFERER)) : here;
    var page = isSameDoor(here, wanted) ? page(wanted) : "/";
    return isOurs(page) ? page : "/";
  }

  private static boolean isSameDoor(URI here, URI wanted) {
    return here != null
        && wanted != null
        && here.getScheme().equalsIgnoreCase(wanted.getScheme())
        && here.getRawAuthority() != null
        && here.getRawAuthority().equalsIgnoreCase(wanted.getRawAuthority());
  }

  private static String page(URI address) {
    var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
  }

  /** Null for what is none, and for an opaque one. */
  private static URI uri(String text) {
    try {
      var uri = text == null ? null : new URI(text);
      return uri == null || uri.isOpaque() || !uri.isAbsolute() ? null : uri;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
