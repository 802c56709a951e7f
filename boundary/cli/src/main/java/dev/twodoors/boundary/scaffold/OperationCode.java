package dev.twodoors.boundary.scaffold;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a resource method that depend on what goes in and what comes out. */
record OperationCode(Operation operation) {

  String answers() {
    var codes =
        Stream.concat(
                operation.refusals().stream().map(operation::errorOf),
                isJudgedUnsaid() ? Stream.of("INVALID_INPUT") : Stream.of())
            .distinct()
            .map("ErrorCode."::concat)
            .toList();
    return switch (codes.size()) {
      case 0 -> "";
      case 1 -> codes.getFirst();
      default -> "{" + String.join(", ", codes) + "}";
    };
  }

  /** The contract says by itself that bodies and pages can be wrong, not so of other parameters. */
  private boolean isJudgedUnsaid() {
    return !operation.command()
        && !operation.input().isPaged()
        && !operation.input().parameters().isEmpty();
  }

  String returned() {
    return operation
        .success()
        .filter(Operation.Result::isPage)
        .map(result -> "RestResponse<PageResponse<%s>>".formatted(result.response()))
        .orElse("Response");
  }

  String success() {
    if (operation.isPaged()) {
      return "";
    }
    return operation
        .success()
        .filter(result -> !result.isEmpty())
        .map(result -> "@APIResponseSchema(%s.class)".formatted(result.response()))
        .orElse("@APIResponse(responseCode = \"204\", description = \"Done.\")");
  }

  String cases() {
    return operation.results().stream()
        .map(result -> "      case %s".formatted(answer(result)))
        .collect(Collectors.joining("\n"));
  }

  private String answer(Operation.Result result) {
    var pattern = operation.name().type() + ".Outcome." + result.name();
    if (result.refusal()) {
      return "%s ignored -> Problem.of(ErrorCode.%s, \"Nothing was changed.\").response();"
          .formatted(pattern, operation.errorOf(result));
    }
    if (result.isEmpty()) {
      return pattern + " ignored -> Response.noContent().build();";
    }
    return result.isPage()
        ? "%s(var found) -> PageResponse.from(found, %s::from).at(here);"
            .formatted(pattern, result.response())
        : "%s done -> Response.ok(%s.from(done)).build();".formatted(pattern, result.response());
  }

  String parameters() {
    if (operation.command()) {
      return operation.input().isEmpty()
          ? "@HeaderParam(\"Idempotency-Key\") RequestKey key"
          : "@HeaderParam(\"Idempotency-Key\") RequestKey key, %sRequest request"
              .formatted(operation.name().type());
    }
    var named =
        operation.input().parameters().stream()
            .map(
                part ->
                    "@QueryParam(\"%s\") %s %s".formatted(part.name(), part.sent(), part.name()));
    var page =
        operation.input().isPaged()
            ? Stream.of("@BeanParam PageRequest page")
            : Stream.<String>of();
    var here = operation.isPaged() ? Stream.of("@Context UriInfo here") : Stream.<String>of();
    return Stream.of(named, page, here).flatMap(part -> part).collect(Collectors.joining(", "));
  }
}
