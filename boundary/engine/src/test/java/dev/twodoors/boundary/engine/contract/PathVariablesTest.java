package dev.twodoors.boundary.engine.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PathVariablesTest {
  private static final String LINES =
      """
      openapi: 3.1.0
      paths:
        /v1/orders/{order}/lines/{line}:
          parameters:
            - {name: order, in: path, required: true, schema: {type: string, maxLength: 36}}
            - {name: line, in: path, required: true, schema: {type: integer}}
            - {name: order, in: query, schema: {type: string}}
          get: {responses: {'200': {description: ok}}}
      """;
  private static final String RENAMED =
      LINES
          .replace("{order}/lines/{line}", "{id}/lines/{order}")
          .replace("name: line, in: path", "name: order, in: path")
          .replaceFirst("name: order, in: path", "name: id, in: path");

  private static String changes(String after) {
    return Compatibility.between(
            ContractText.read(LINES), ContractText.read(after), LocalDate.of(2026, 2, 2))
        .toString();
  }

  @Test
  void aNameThatNoRequestCarriesChangesNothing() {
    assertEquals("[]", changes(RENAMED));
  }

  @Test
  void whatAVariableTakesIsComparedUnderItsNewName() {
    assertEquals(
        "[GET /v1/orders/{id}/lines/{order}, path id has the maxLength 30 now, which was 36]",
        changes(RENAMED.replace("maxLength: 36", "maxLength: 30")));
  }

  @Test
  void aParameterThatIsSentUnderItsNameIsAnotherOne() {
    assertEquals(
        "[GET /v1/orders/{id}/lines/{order}, query order is gone,"
            + " GET /v1/orders/{id}/lines/{order}, query id is new]",
        changes(RENAMED.replace("name: order, in: query", "name: id, in: query")));
  }
}
