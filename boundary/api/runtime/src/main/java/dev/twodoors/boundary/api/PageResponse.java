package dev.twodoors.boundary.api;

import dev.twodoors.boundary.list.Cursors;
import dev.twodoors.boundary.list.PageOf;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** One page of a longer list. */
public record PageResponse<T>(
    @Schema(description = "In the order of the list.", required = true) List<T> items,
    @Schema(
            description = "Pass it as `cursor` to get the page behind this one; null on the last.",
            nullable = true)
        String next) {

  public static <V, T> PageResponse<T> from(PageOf<V> page, Function<V, T> form) {
    return new PageResponse<>(page.items().stream().map(form).toList(), page.next());
  }

  /** With the address of the next page in the header Link. */
  public RestResponse<PageResponse<T>> at(UriInfo here) {
    return linked(this, next, here);
  }

  /**
   * Any body with the address of the next page in the header Link (RFC 8288), without the host,
   * which a proxy may have changed.
   *
   * @param next null on the last page
   */
  public static <B> RestResponse<B> linked(B body, String next, UriInfo here) {
    var response = RestResponse.ResponseBuilder.ok(body);
    if (next != null) {
      response.header(
          HttpHeaders.LINK, "<" + there(next, here.getRequestUri()) + ">; rel=\"next\"");
    }
    return response.build();
  }

  /** The rest of the query stays as it was sent. */
  private static String there(String next, URI here) {
    var others =
        here.getRawQuery() == null
            ? ""
            : Stream.of(here.getRawQuery().split("&"))
                .filter(sent -> !sent.isEmpty() && !isCursor(sent))
                .map(sent -> sent + "&")
                .collect(Collectors.joining());
    var cursor = Cursors.NAME + "=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    return here.getRawPath() + "?" + others + cursor;
  }

  private static boolean isCursor(String sent) {
    return URLDecoder.decode(sent.split("=", 2)[0], StandardCharsets.UTF_8).equals(Cursors.NAME);
  }
}
