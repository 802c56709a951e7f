package dev.twodoors.boundary.api.contract;

import static dev.twodoors.boundary.api.problems.StandardError.BODY_TOO_LARGE;
import static dev.twodoors.boundary.api.problems.StandardError.FIRST_ANSWER_UNREADABLE;
import static dev.twodoors.boundary.api.problems.StandardError.FORBIDDEN;
import static dev.twodoors.boundary.api.problems.StandardError.IDEMPOTENCY_KEY_MALFORMED;
import static dev.twodoors.boundary.api.problems.StandardError.IDEMPOTENCY_KEY_MISSING;
import static dev.twodoors.boundary.api.problems.StandardError.IDEMPOTENCY_KEY_REUSED;
import static dev.twodoors.boundary.api.problems.StandardError.INTERNAL_ERROR;
import static dev.twodoors.boundary.api.problems.StandardError.INVALID_INPUT;
import static dev.twodoors.boundary.api.problems.StandardError.MALFORMED_JSON;
import static dev.twodoors.boundary.api.problems.StandardError.MALFORMED_REQUEST;
import static dev.twodoors.boundary.api.problems.StandardError.NOT_ACCEPTABLE;
import static dev.twodoors.boundary.api.problems.StandardError.OPERATION_ENDED;
import static dev.twodoors.boundary.api.problems.StandardError.PRECONDITION_FAILED;
import static dev.twodoors.boundary.api.problems.StandardError.REQUEST_IN_PROGRESS;
import static dev.twodoors.boundary.api.problems.StandardError.TOKEN_EXPIRED;
import static dev.twodoors.boundary.api.problems.StandardError.TOKEN_INVALID;
import static dev.twodoors.boundary.api.problems.StandardError.TOKEN_MISSING;
import static dev.twodoors.boundary.api.problems.StandardError.TOO_MANY_REQUESTS;
import static dev.twodoors.boundary.api.problems.StandardError.UNAVAILABLE;
import static dev.twodoors.boundary.api.problems.StandardError.UNSUPPORTED_ENCODING;
import static dev.twodoors.boundary.api.problems.StandardError.UNSUPPORTED_MEDIA_TYPE;

import dev.twodoors.boundary.api.problems.ErrorCatalogue;
import dev.twodoors.boundary.api.problems.ErrorCode;
import dev.twodoors.boundary.api.problems.Problem;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Which errors an operation may answer with, and how the contract shows them. */
class Errors {
  private Errors() {}

  /** By status, in the order of the catalogue. */
  static Map<String, List<ErrorCode>> of(
      PathItem.HttpMethod method,
      Operation operation,
      Facts.Known known,
      ErrorCatalogue catalogue) {
    Set<ErrorCode> codes = new LinkedHashSet<>(known.errors());
    codes.addAll(
        List.of(MALFORMED_REQUEST, NOT_ACCEPTABLE, TOO_MANY_REQUESTS, INTERNAL_ERROR, UNAVAILABLE));
    // A bearer token that is sent is checked, even where none is needed.
    codes.addAll(List.of(TOKEN_EXPIRED, TOKEN_INVALID));
    if (!known.roles().isEmpty()) {
      codes.addAll(List.of(TOKEN_MISSING, FORBIDDEN));
    }
    if (known.ending().isPresent()) {
      codes.add(OPERATION_ENDED);
    }
    if (method == PathItem.HttpMethod.POST) {
      codes.addAll(
          List.of(
              IDEMPOTENCY_KEY_MISSING,
              IDEMPOTENCY_KEY_MALFORMED,
              IDEMPOTENCY_KEY_REUSED,
              REQUEST_IN_PROGRESS,
              FIRST_ANSWER_UNREADABLE,
              BODY_TOO_LARGE,
              UNSUPPORTED_MEDIA_TYPE,
              UNSUPPORTED_ENCODING));
    }
    if (operation.getRequestBody() != null) {
      codes.addAll(List.of(MALFORMED_JSON, INVALID_INPUT));
    }
    if (Answers.takes(operation, "If-None-Match")) {
      codes.add(PRECONDITION_FAILED);
    }
    if (Answers.takes(operation, "limit")) {
      codes.add(INVALID_INPUT);
    }
    return catalogue.all().stream()
        .filter(codes::contains)
        .collect(
            Collectors.groupingBy(
                code -> Integer.toString(code.status()), TreeMap::new, Collectors.toList()));
  }

  static APIResponse response(List<ErrorCode> codes, ErrorCatalogue catalogue) {
    var media =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
    codes.forEach(
        code ->
            media.addExample(
                code.code(),
                OASFactory.createExample()
                    .summary(catalogue.typeOf(code).title())
                    .value(example(code, catalogue))));
    return OASFactory.createAPIResponse()
        .description(
            codes.stream()
                .map(code -> catalogue.typeOf(code).title())
                .collect(Collectors.joining("; ")))
        .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
  }

  private static Map<String, Object> example(ErrorCode code, ErrorCatalogue catalogue) {
    var example = new LinkedHashMap<String, Object>();
    example.put("type", code.type());
    example.put("title", catalogue.typeOf(code).title());
    example.put("status", code.status());
    example.put("code", code.code());
    return example;
  }
}
