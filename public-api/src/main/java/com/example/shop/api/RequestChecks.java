package com.example.shop.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON_TYPE;

import com.example.shop.api.problems.ErrorCode;
import com.example.shop.api.problems.Problem;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.RequestKey;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What every request of a kind must have, checked before its resource is called. */
class RequestChecks {
  static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  /** Every POST of this door changes state, so every POST can be repeated safely. */
  @ServerRequestFilter
  Response idempotencyKey(ContainerRequestContext request) {
    if (!request.getMethod().equals(HttpMethod.POST)) {
      return null;
    }
    var key = request.getHeaderString(IDEMPOTENCY_KEY);
    if (key == null) {
      return Problem.of(
              ErrorCode.IDEMPOTENCY_KEY_MISSING,
              "Send a new random UUID in the header Idempotency-Key, and the same one when you repeat this request.")
          .response();
    }
    try {
      RequestKey.fromString(key);
      return null;
    } catch (InvalidInput e) {
      return Problem.of(
              ErrorCode.IDEMPOTENCY_KEY_MALFORMED,
              "It " + e.violations().getFirst().message() + ".")
          .response();
    }
  }

  /** By the letter, also where a request of one string could be made of any text. */
  @ServerRequestFilter
  void json(ContainerRequestContext request) {
    if (hasBody(request) && !isJson(request.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
      throw new NotSupportedException();
    }
  }

  private static boolean isJson(String type) {
    try {
      return type == null || MediaType.valueOf(type).isCompatible(APPLICATION_JSON_TYPE);
    } catch (IllegalArgumentException noMediaType) {
      return false;
    }
  }

  /** A body where none has a meaning, as with GET, is not looked at. */
  private static boolean hasBody(ContainerRequestContext request) {
    return request.getMethod().equals(HttpMethod.POST) && sendsOne(request);
  }

  private static boolean sendsOne(ContainerRequestContext request) {
    return request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
  }

  @ServerRequestFilter
  Response encoding(ContainerRequestContext request) {
    var encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    if (!hasBody(request) || encoding == null || encoding.equalsIgnoreCase("identity")) {
      return null;
    }
    return Response.fromResponse(
            Problem.of(ErrorCode.UNSUPPORTED_ENCODING, "Send the body without Content-Encoding.")
                .response())
        .header(HttpHeaders.ACCEPT_ENCODING, "identity")
        .build();
  }
}
