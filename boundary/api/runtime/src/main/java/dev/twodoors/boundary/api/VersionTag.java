package dev.twodoors.boundary.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * A strong entity tag (RFC 9110, section 8.8.3): the version of a thing, followed by everything
 * that its representation shows but its version does not count.
 */
public record VersionTag(String header) {
  public static VersionTag of(long version, long... more) {
    return new VersionTag(
        LongStream.concat(LongStream.of(version), LongStream.of(more))
            .mapToObj(Long::toString)
            .collect(Collectors.joining("-", "\"", "\"")));
  }

  /**
   * @param ifNoneMatch the lines of the header; null or empty when it was not sent
   */
  public Response response(List<String> ifNoneMatch, Object body) {
    var response =
        EntityTags.of(ifNoneMatch).include(header) ? Response.notModified() : Response.ok(body);
    return response.header(HttpHeaders.ETAG, header).build();
  }
}
