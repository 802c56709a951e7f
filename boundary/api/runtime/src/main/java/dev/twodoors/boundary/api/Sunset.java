package dev.twodoors.boundary.api;

import dev.twodoors.boundary.Deprecation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * What {@link Deprecation} says of an operation, as its answers say it.
 *
 * @param day from when on it may be gone, in UTC
 * @param deprecation RFC 9745, section 2.1: a date as a structured field
 * @param sunset RFC 8594, section 3: a date as HTTP has them
 */
record Sunset(LocalDate day, String deprecation, String sunset, String successor) {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

  static Sunset of(Deprecation declared) {
    var since = LocalDate.parse(declared.since()).atStartOfDay(ZoneOffset.UTC);
    var day = LocalDate.parse(declared.sunset());
    return new Sunset(
        day,
        "@" + since.toEpochSecond(),
        HTTP_DATE.format(day.atStartOfDay(ZoneOffset.UTC)),
        declared.successor());
  }

  /** Whether it may be gone, on a day in UTC. */
  boolean hasCome(LocalDate today) {
    return !today.isBefore(day);
  }

  /**
   * RFC 5829, section 3.
   *
   * @param variables of the address that was asked; the successor has the same
   */
  private String link(MultivaluedMap<String, String> variables) {
    var address = successor;
    for (var variable : variables.entrySet()) {
      address =
          address.replace(
              "{" + variable.getKey() + "}",
              URLEncoder.encode(variable.getValue().getFirst(), StandardCharsets.UTF_8)
                  .replace("+", "%20"));
    }
    return "<" + address + ">; rel=\"successor-version\"";
  }

  void writeTo(MultivaluedMap<String, Object> headers, MultivaluedMap<String, String> variables) {
    headers.putSingle("Deprecation", deprecation);
    headers.putSingle("Sunset", sunset);
    headers.add(HttpHeaders.LINK, link(variables));
  }
}
