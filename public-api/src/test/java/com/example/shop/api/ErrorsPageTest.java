package com.example.shop.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.api.problems.ErrorCatalogue;
import dev.twodoors.boundary.api.problems.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page of all errors says what the catalogue says. To write it anew:
 *
 * <pre>
 * ./mvnw test -pl public-api -am -Dtest=ErrorsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.refresh
 * </pre>
 */
class ErrorsPageTest {
  private static final Path PAGE = Path.of("../docs/errors.md");
  private static final String INTRODUCTION =
      """
      # Errors of the API

      Every error is `application/problem+json` ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)). Programs should look at `code`, or at `type`, which is `/problems/` and the code.
      Its meaning never changes, and on the running API this address explains the error. The sentence in `detail` is about this one request; `violations` name single values; `reference`
      lets us find an error on our side in our logs. [Another page](every-request.md) says which mistake gets which error, at both doors.

      This page is made from [`ShopError`](../public-api/src/main/java/com/example/shop/api/ShopError.java), the errors of the shop, and `StandardError` of the
      extension `boundary-api`, which every API door has.

      | status | code | title | when, and what to do |
      | --- | --- | --- | --- |
      """;

  private final List<ErrorCode> all = new ErrorCatalogue(List.of(ShopError.class)).all();

  @Test
  void listsTheWholeCatalogue() throws IOException {
    var wanted = INTRODUCTION + rows();
    if (System.getProperty("docs.refresh") != null) {
      Files.writeString(PAGE, wanted);
    }
    assertEquals(wanted, Files.readString(PAGE), "stale: run this test with -Ddocs.refresh");
  }

  @Test
  void everyErrorSaysWhatToDo() {
    for (var code : all) {
      assertTrue(code.explanation().length() > code.title().length() + 10, code::code);
    }
  }

  private String rows() {
    return all.stream()
        .sorted(Comparator.comparingInt(ErrorCode::status).thenComparing(ErrorCode::code))
        .map(
            code ->
                String.format(
                    Locale.ROOT,
                    "| %d | `%s` | %s | %s |\n",
                    code.status(),
                    code.code(),
                    code.title(),
                    code.explanation()))
        .collect(Collectors.joining());
  }
}
