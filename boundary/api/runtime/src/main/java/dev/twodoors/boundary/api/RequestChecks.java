package dev.twodoors.boundary.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON_TYPE;

import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.RequestKey;
import dev.twodoors.boundary.SentKey;
import dev.twodoors.boundary.api.problems.Problem;
import dev.twodoors.boundary.api.problems.StandardError;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Checks what every request of a kind must have, before its resource is called. */
public class RequestChecks {
  static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  private static final String UTF_8 = "utf-8";

  private final SentKey sentKey;

  RequestChecks(SentKey sentKey) {
    this.sentKey = sentKey;
  }

  /**
   * Every POST of this door changes state, so every POST can be repeated safely: the command that
   * it calls runs under this key.
   */
  @ServerRequestFilter
  public Response idempotencyKey(ContainerRequestContext request) {
    if (!request.getMethod().equals(HttpMethod.POST)) {
      return null;
    }
    var keys = request.getHeaders().getOrDefault(IDEMPOTENCY_KEY, List.of());
    if (keys.isEmpty()) {
      return Problem.of(
              StandardError.IDEMPOTENCY_KEY_MISSING,
              "Send a new random UUID in the header Idempotency-Key, and the same one when you repeat this request.")
          .response();
    }
    if (keys.size() > 1) {
      return malformed("It must be sent once: a request has one intention.");
    }
    try {
      sentKey.set(RequestKey.fromString(keys.getFirst()));
      return null;
    } catch (InvalidInput e) {
      return malformed("It " + e.violations().getFirst().message() + ".");
    }
  }

  private static Response malformed(String why) {
    return Problem.of(StandardError.IDEMPOTENCY_KEY_MALFORMED, why).response();
  }

  /** By the letter, also where a request of one string could be made of any text. */
  @ServerRequestFilter
  public void json(ContainerRequestContext request) {
    if (hasBody(request) && !isJson(request.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
      throw new NotSupportedException();
    }
  }

  /**
   * Without a type it is taken for JSON. A charset has no meaning with JSON, which is UTF-8 (RFC
   * 8259).
   */
  private static boolean isJson(String type) {
    try {
      return type == null || isJson(MediaType.valueOf(type));
    } catch (IllegalArgumentException noMediaType) {
      return false;
    }
  }

  private static boolean isJson(MediaType type) {
    var charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, UTF_8);
    return !type.isWildcardType()
        && !type.isWildcardSubtype()
        && type.isCompatible(APPLICATION_JSON_TYPE)
        && charset.equalsIgnoreCase(UTF_8);
  }

  /** A body where none has a meaning, as with GET, is not looked at. */
  private static boolean hasBody(ContainerRequestContext request) {
    return request.getMethod().equals(HttpMethod.POST) && sendsOne(request);
  }

  private static boolean sendsOne(ContainerRequestContext request) {
    return request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
  }

  /** A list may be on several lines (RFC 9110, section 5.3), and identity changes nothing. */
  @ServerRequestFilter
  public Response encoding(ContainerRequestContext request) {
    if (!hasBody(request) || isIdentity(request)) {
      return null;
    }
    return Response.fromResponse(
            Problem.of(
                    StandardError.UNSUPPORTED_ENCODING, "Send the body without Content-Encoding.")
                .response())
        .header(HttpHeaders.ACCEPT_ENCODING, "identity")
        .build();
  }

  private static boolean isIdentity(ContainerRequestContext request) {
    return request.getHeaders().getOrDefault(HttpHeaders.CONTENT_ENCODING, List.of()).stream()
        .allMatch(RequestChecks::isIdentity);
  }

  private static boolean isIdentity(String line) {
    return Stream.of(line.split(","))
        .map(String::strip)
        .allMatch(coding -> coding.isEmpty() || coding.equalsIgnoreCase("identity"));
  }
}
