package dev.twodoors.boundary.scaffold;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a resource method that depend on what goes in and what comes out. */
record OperationCode(Operation operation, ErrorCatalogue errors) {

  /** The codes as clients see them. */
  String answers() {
    var codes =
        Stream.concat(
                operation.refusals().stream().map(operation::errorOf),
                isJudgedUnsaid() ? Stream.of("INVALID_INPUT") : Stream.of())
            .distinct()
            .map(error -> Words.quoted(error.toLowerCase(Locale.ROOT).replace('_', '-')))
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
        .map(result -> "RestResponse<PageResponse<" + result.response() + ">>")
        .orElse("Response");
  }

  String success() {
    if (operation.isPaged()) {
      return "";
    }
    return operation
        .success()
        .filter(result -> !result.isEmpty())
        .map(result -> "@APIResponseSchema(" + result.response() + ".class)")
        .orElse("@APIResponse(responseCode = \"204\", description = \"Done.\")");
  }

  String cases() {
    return operation.results().stream()
        .map(result -> "      case " + answer(result))
        .collect(Collectors.joining("\n"));
  }

  private String answer(Operation.Result result) {
    var pattern = operation.name().type() + ".Outcome." + result.name();
    if (result.refusal()) {
      return String.format(
          Locale.ROOT,
          "%s ignored -> Problem.of(%s, \"Nothing was changed.\").response();",
          pattern,
          errors.constant(operation.errorOf(result)));
    }
    if (result.isEmpty()) {
      return pattern + " ignored -> Response.noContent().build();";
    }
    return result.isPage()
        ? pattern
            + "(var found) -> PageResponse.from(found, "
            + result.response()
            + "::from).at(here);"
        : pattern + " done -> Response.ok(" + result.response() + ".from(done)).build();";
  }

  String parameters() {
    if (operation.command()) {
      return operation.input().isEmpty() ? "" : operation.name().type() + "Request request";
    }
    var named =
        operation.input().parameters().stream()
            .map(
                part ->
                    String.format(
                        Locale.ROOT,
                        "@QueryParam(\"%s\") %s %s",
                        part.name(),
                        part.sent(),
                        part.name()));
    var page =
        operation.input().isPaged()
            ? Stream.of("@BeanParam PageRequest page")
            : Stream.<String>of();
    var here = operation.isPaged() ? Stream.of("@Context UriInfo here") : Stream.<String>of();
    return Stream.of(named, page, here).flatMap(part -> part).collect(Collectors.joining(", "));
  }
}
