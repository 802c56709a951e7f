package dev.twodoors.boundary.api;

import dev.twodoors.boundary.Deprecation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** What {@link Deprecation} says of an operation, as its answers say it. */
record Sunset(LocalDate since, LocalDate day, String successor) {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

  static Sunset of(Deprecation declared) {
    return new Sunset(
        LocalDate.parse(declared.since()),
        LocalDate.parse(declared.sunset()),
        declared.successor());
  }

  /** Whether it may be gone, on a day in UTC. */
  boolean hasCome(LocalDate today) {
    return !today.isBefore(day);
  }

  /** RFC 9745, section 2.1: a date as a structured field. */
  String deprecation() {
    return "@" + since.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }

  /** RFC 8594, section 3: a date as HTTP has them. */
  String sunset() {
    return HTTP_DATE.format(day.atStartOfDay(ZoneOffset.UTC));
  }

  /**
   * RFC 5829, section 3.
   *
   * @param variables of the address that was asked; the successor has the same
   */
  Link link(MultivaluedMap<String, String> variables) {
    var address = UriBuilder.fromPath(successor);
    variables.forEach((name, values) -> address.resolveTemplate(name, values.getFirst()));
    return Link.fromUriBuilder(address).rel("successor-version").build();
  }

  void writeTo(MultivaluedMap<String, Object> headers, MultivaluedMap<String, String> variables) {
    headers.putSingle("Deprecation", deprecation());
    headers.putSingle("Sunset", sunset());
    headers.add(HttpHeaders.LINK, link(variables));
  }
}
