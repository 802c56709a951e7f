package dev.twodoors.boundary.testing.api;

import static org.hamcrest.Matchers.equalTo;

import dev.twodoors.boundary.api.problems.ErrorCode;
import io.restassured.response.ValidatableResponse;

/** Answers that say no (RFC 9457). */
public final class Problems {
  private Problems() {}

  /** Fails unless the answer is a problem of this code, with all that belongs to the code. */
  public static ValidatableResponse is(ValidatableResponse answer, ErrorCode code) {
    return answer
        .statusCode(code.status())
        .contentType("application/problem+json")
        .header("Cache-Control", "no-store")
        .body("type", equalTo(code.type()))
        .body("code", equalTo(code.code()))
        .body("title", equalTo(code.title()))
        .body("status", equalTo(code.status()));
  }
}
