package dev.twodoors.boundary.engine.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {
  private static final String BEFORE =
      """
      info: {version: 1.0.0}
      paths:
        /v1/orders:
          get:
            summary: All
            parameters: [{name: limit, in: query}, {$ref: '#/components/parameters/cursor'}]
            responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}}}}
      components:
        schemas:
          Order: {required: [id], properties: {id: {type: string}, content: {type: string}}}
          Text: {type: string}
      """;

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          1.0.0 | 1.1.0 | info, version: '1.0.0' is now '1.1.0'
          summary: All | summary: Some | GET /v1/orders, summary: 'All' is now 'Some'
          summary: All | "{}: 1" | GET /v1/orders, summary is gone: 'All'; GET /v1/orders, {} is new: '1'
          /v1/orders | /v1/order | /v1/orders is gone; /v1/order is new
          get: | put: | GET /v1/orders is gone; PUT /v1/orders is new
          in: query | in: header | GET /v1/orders, parameters, limit, in: 'query' is now 'header'
          parameters/cursor | parameters/after | GET /v1/orders, parameters, cursor is gone; GET /v1/orders, parameters, after is new
          type: object | type: array | GET /v1/orders, 200, application/json, type: 'object' is now 'array'
          "content: {type: string}" | "content: {type: integer}" | Order, content, type: 'string' is now 'integer'
          required: [id] | required: [id, content] | Order, required: 'content' is new
          "content: {type: string}" | "content: {$ref: '#/components/schemas/Text'}" | Order, content is described at #/components/schemas/Text now
          "content: {type: string}" | "content: {maxLength: 3, $ref: '#/components/schemas/Text'}" | "Order, content is described at #/components/schemas/Text now; Order, content, maxLength is new: '3'"
          """)
  void saysWhereAndWhat(String was, String is, String says) {
    var after = BEFORE.replace(was, is.replace("{}", "x"));
    assertEquals(
        List.of(says.replace("{}", "x").split("; ")),
        Differences.between(ContractText.read(BEFORE), ContractText.read(after)));
  }

  @Test
  void namesASectionThatIsNew() {
    assertEquals(
        List.of("responses is new"),
        Differences.between(
            ContractText.read(BEFORE),
            ContractText.read(BEFORE + "  responses: {Ok: {description: ok}}\n")));
  }
}
