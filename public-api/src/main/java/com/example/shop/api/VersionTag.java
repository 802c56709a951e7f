package com.example.shop.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A strong entity tag (RFC 9110, section 8.8.3): the version of a thing, and behind it whatever
 * else its representation shows and the version does not count.
 */
public record VersionTag(String header) {
  private static final long NO_VERSION = -1;

  public static VersionTag of(long version, long... more) {
    return new VersionTag(
        LongStream.concat(LongStream.of(version), LongStream.of(more))
            .mapToObj(Long::toString)
            .collect(Collectors.joining("-", "\"", "\"")));
  }

  /**
   * The version that a client saw.
   *
   * @param ifMatch one entity tag of ours
   * @return a version that nothing has, when it is none of ours
   */
  public static long version(String ifMatch) {
    return ifMatch.strip().matches("\"\\d{1,18}(-\\d{1,18})*\"")
        ? Long.parseLong(ifMatch.strip().substring(1).split("[-\"]")[0])
        : NO_VERSION;
  }

  /**
   * @param ifNoneMatch as it came, or null
   */
  public Response response(String ifNoneMatch, Object body) {
    var response = isAmong(ifNoneMatch) ? Response.notModified() : Response.ok(body);
    return response.header(HttpHeaders.ETAG, header).build();
  }

  private boolean isAmong(String ifNoneMatch) {
    return ifNoneMatch != null
        && Stream.of(ifNoneMatch.split(","))
            .map(tag -> tag.strip().replaceFirst("^W/", ""))
            .anyMatch(tag -> tag.equals("*") || tag.equals(header));
  }
}
