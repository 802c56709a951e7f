package dev.twodoors.boundary.scaffold;

import java.util.Set;

/** What every API door answers with: the constants of the extension's enum StandardError. */
final class StandardErrors {
  static final Set<String> NAMES =
      Set.of(
          "ADDRESS_TOO_LONG",
          "BODY_TOO_LARGE",
          "EXPECTATION_FAILED",
          "FIRST_ANSWER_UNREADABLE",
          "FORBIDDEN",
          "HEADERS_TOO_LARGE",
          "IDEMPOTENCY_KEY_MALFORMED",
          "IDEMPOTENCY_KEY_MISSING",
          "IDEMPOTENCY_KEY_REUSED",
          "IF_MATCH_MISSING",
          "INTERNAL_ERROR",
          "INVALID_INPUT",
          "MALFORMED_JSON",
          "MALFORMED_REQUEST",
          "METHOD_NOT_ALLOWED",
          "NOT_ACCEPTABLE",
          "NOT_FOUND",
          "OPERATION_ENDED",
          "PRECONDITION_FAILED",
          "REQUEST_IN_PROGRESS",
          "REQUEST_TIMEOUT",
          "TOKEN_EXPIRED",
          "TOKEN_INVALID",
          "TOKEN_MISSING",
          "TOO_MANY_REQUESTS",
          "UNAVAILABLE",
          "UNSUPPORTED_ENCODING",
          "UNSUPPORTED_MEDIA_TYPE");

  private StandardErrors() {}
}
