package dev.twodoors.boundary.api.problems;

/** The errors that every API door answers with, whatever its operations do. */
public enum StandardError implements ErrorCode {
  MALFORMED_REQUEST(
      400,
      "The request cannot be understood",
      "The address, a parameter such as cursor, or a header cannot be read, or a parameter was sent twice. Correct it; the same request would fail again."),
  MALFORMED_JSON(
      400,
      "The body is not well-formed JSON",
      "The body is not JSON (RFC 8259) in UTF-8, or a field is there twice. Correct it at the place that detail names."),
  IDEMPOTENCY_KEY_MISSING(
      400,
      "The header Idempotency-Key is missing",
      "Every POST needs the header. Make a new random UUID for each intention, and send it again with each repetition."),
  IDEMPOTENCY_KEY_MALFORMED(
      400,
      "The header Idempotency-Key is malformed",
      "The header is not of the documented form, or was sent twice. Send one random UUID."),
  TOKEN_MISSING(
      401,
      "A bearer token is needed",
      "The operation is not public, but the request has no token. Send Authorization: Bearer with an access token."),
  TOKEN_EXPIRED(
      401,
      "The bearer token has expired",
      "The access token has expired. Get a new one from your identity provider and repeat the request."),
  TOKEN_INVALID(
      401,
      "The bearer token is not valid",
      "The token is forged, cut, revoked, or meant for another service. Get one for this API."),
  FORBIDDEN(
      403,
      "The caller may not do this",
      "The caller is known, but none of the roles in the token allows the operation. Ask the person who assigns roles."),
  NOT_FOUND(
      404,
      "Nothing is published under this address",
      "No operation has this path. Check it against the contract at /q/openapi."),
  METHOD_NOT_ALLOWED(
      405,
      "The method is not offered under this address",
      "The path exists, but not with this method. The header Allow lists its methods."),
  NOT_ACCEPTABLE(
      406,
      "No offered form of the answer is accepted",
      "The header Accept allows no form that is offered. Accept application/json, or leave the header out."),
  REQUEST_TIMEOUT(
      408,
      "The body did not arrive in time",
      "The server waited long for the rest of the body and has closed the connection. Repeat the request, a POST with the same key."),
  REQUEST_IN_PROGRESS(
      409,
      "The first request with this Idempotency-Key is still being answered",
      "The first request with this key has not been answered within two seconds. Repeat the same request after Retry-After."),
  FIRST_ANSWER_UNREADABLE(
      409,
      "The first answer to this Idempotency-Key cannot be repeated",
      "Another version of the service carried out the request, and this version cannot read its answer. Do not repeat the request; read what it has changed."),
  OPERATION_ENDED(
      410,
      "The operation has ended; another one takes its place",
      "The day of the header Sunset has passed and the operation is switched off. Use the one that detail and Link name."),
  PRECONDITION_FAILED(
      412,
      "What was asked for is not as If-Match names it",
      "The header If-Match of a read names a state that is not the present one. Leave the header out to read the present state."),
  BODY_TOO_LARGE(
      413,
      "The body is too large",
      "The body has more bytes than the API accepts. Send less at a time, such as a list in several requests."),
  ADDRESS_TOO_LONG(
      414,
      "The address is too long",
      "Path and query are longer than the API accepts. Leave out or shorten parameters."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "The body is not of a supported media type",
      "Content-Type names something else than JSON in UTF-8. Send application/json."),
  UNSUPPORTED_ENCODING(
      415,
      "The body is compressed or encoded",
      "The body is compressed. Send it without Content-Encoding."),
  EXPECTATION_FAILED(
      417,
      "The header Expect asks for something unknown",
      "Expect may ask for 100-continue only. Leave the header out."),
  INVALID_INPUT(
      422,
      "Some values cannot be used",
      "The request is understood, but some values have a wrong type, are outside their limits, or are in an unknown field; nothing was changed. Each entry of violations names a value and what it must be."),
  IDEMPOTENCY_KEY_REUSED(
      422,
      "The Idempotency-Key stands for another request",
      "An earlier request used the key with other values. Use a new key for a new intention."),
  IF_MATCH_MISSING(
      428,
      "The header If-Match is missing",
      "The change has to know which state you saw. Read it first, and send its ETag in If-Match. The value * is not enough."),
  TOO_MANY_REQUESTS(
      429,
      "The client has sent too many requests",
      "The client sent more requests than it may send in this time; this one was not carried out. Wait as long as Retry-After says. The header RateLimit tells how many requests are left."),
  HEADERS_TOO_LARGE(
      431,
      "The header fields are too large",
      "All header fields together are larger than the API accepts. Send fewer or shorter ones."),
  INTERNAL_ERROR(
      500,
      "Something went wrong on our side",
      "The fault is ours. Repeat the request once, a POST with the same key. If it fails again, ask us and name the reference."),
  UNAVAILABLE(
      503,
      "The service cannot answer at the moment",
      "Something that the service needs, such as its database, does not answer. Repeat the request after Retry-After, a POST with the same key.");

  private final ProblemType type;

  StandardError(int status, String title, String explanation) {
    this.type = new ProblemType(status, title, explanation);
  }

  @Override
  public ProblemType problemType() {
    return type;
  }
}
