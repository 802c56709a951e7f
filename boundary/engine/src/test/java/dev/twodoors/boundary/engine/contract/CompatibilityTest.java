package dev.twodoors.boundary.engine.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One change of one small contract at a time. */
class CompatibilityTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);
  private static final String BEFORE =
      """
      openapi: 3.1.0
      info: {title: Demo, version: 1.0.0}
      paths:
        /v1/orders:
          post:
            operationId: placeOrder
            security: [{bearer: [buyer]}, {bearer: [partner]}]
            parameters:
              - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 100, default: 20}}
              - {$ref: '#/components/parameters/Key'}
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Request'}}}}
            responses:
              '201':
                description: done
                headers: {ETag: {required: true, schema: {type: string}}}
                content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
              '409': {description: no}
        /v1/open:
          get: {operationId: open, security: [], responses: {'200': {description: ok}}}
        /v1/old:
          get: {operationId: old, deprecated: true, x-sunset: '2026-03-01', responses: {'200': {description: ok}}}
      components:
        securitySchemes: {bearer: {type: http, scheme: bearer}}
        parameters:
          Key: {name: Idempotency-Key, in: header, schema: {type: string}}
        schemas:
          Request:
            type: object
            required: [sku]
            properties:
              sku: {type: string, maxLength: 10, pattern: '^[A-Z]+$'}
              pieces: {type: integer, format: int32, minimum: 1, maximum: 10}
              way: {type: string, enum: [POST, SHIP]}
              lines: {type: array, maxItems: 5, items: {type: string, minLength: 1}}
              note: {type: [string, 'null']}
              more: {type: object, additionalProperties: {type: string}}
          Order:
            type: object
            required: [id, state]
            properties:
              id: {type: string, format: uuid}
              state: {type: string, enum: [PLACED, SHIPPED]}
              total: {$ref: '#/components/schemas/Money'}
              parent: {$ref: '#/components/schemas/Order'}
              closedAt: {anyOf: [{type: string, format: date-time}, {type: 'null'}]}
              kind: {const: plain}
          Money:
            type: object
            required: [amount]
            properties: {amount: {type: string, maxLength: 19}}
      """;

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          maxLength: 10 | maxLength: 5 | breaks | Request.sku has the maxLength 5 now, which was 10   (POST /v1/orders)
          maxLength: 10 | maxLength: 20 | fits | Request.sku has the maxLength 20 now, which was 10   (POST /v1/orders)
          ", pattern: '^[A-Z]+$'" | "" | fits | Request.sku has no pattern now, which was ^[A-Z]+$   (POST /v1/orders)
          '^[A-Z]+$' | '^[A-Y]+$' | breaks | Request.sku has the pattern ^[A-Y]+$ now, which was ^[A-Z]+$   (POST /v1/orders)
          int32 | int64 | fits | Request.pieces has the format int64 now, which was int32   (POST /v1/orders)
          minimum: 1, maximum: 10} | minimum: 2, maximum: 10} | breaks | Request.pieces has the minimum 2 now, which was 1   (POST /v1/orders)
          minimum: 1, maximum: 10} | maximum: 10} | fits | Request.pieces has no minimum now, which was 1   (POST /v1/orders)
          [POST, SHIP] | [POST] | breaks | Request.way is never SHIP now   (POST /v1/orders)
          [POST, SHIP] | [POST, SHIP, AIR] | fits | Request.way may be AIR now   (POST /v1/orders)
          maxItems: 5 | maxItems: 4 | breaks | Request.lines has the maxItems 4 now, which was 5   (POST /v1/orders)
          minLength: 1 | minLength: 2 | breaks | Request.lines[] has the minLength 2 now, which was 1   (POST /v1/orders)
          note: {type: [string, 'null']} | note: {type: string} | breaks | Request.note is string now, which was string or null   (POST /v1/orders)
          pieces: {type: integer, | pieces: {type: number, | fits | Request.pieces is number now, which was integer   (POST /v1/orders)
          additionalProperties: {type: string} | additionalProperties: {type: integer} | breaks | Request.more.* is integer now, which was string   (POST /v1/orders)
          additionalProperties: {type: string} | additionalProperties: false | breaks | Request.more takes no other fields now   (POST /v1/orders)
          required: [sku] | required: [sku, pieces] | breaks | Request.pieces is required now   (POST /v1/orders)
          required: [sku] | required: [] | fits | Request.sku may be missing now   (POST /v1/orders)
          "note: {type: [string, 'null']}" | "notes: {type: [string, 'null']}" | breaks | Request.note is gone (notes is new and alike)   (POST /v1/orders)
          "way: {type: string, enum: [POST, SHIP]}" | "way: {type: string, enum: [POST, SHIP]}\n        extra: {type: string}" | fits | Request.extra is new   (POST /v1/orders)
          state: {type: string, enum: [PLACED, SHIPPED]} | state: {type: string, enum: [PLACED]} | fits | Order.state is never SHIPPED now   (POST /v1/orders)
          state: {type: string, enum: [PLACED, SHIPPED]} | state: {type: string, enum: [PLACED, SHIPPED, LOST]} | breaks | Order.state may be LOST now   (POST /v1/orders)
          state: {type: string, enum: [PLACED, SHIPPED]} | state: {type: string} | breaks | Order.state is no longer one of [PLACED, SHIPPED]   (POST /v1/orders)
          ", format: uuid" | "" | breaks | Order.id has no format now, which was uuid   (POST /v1/orders)
          required: [id, state] | required: [id] | breaks | Order.state may be missing now   (POST /v1/orders)
          amount: {type: string, maxLength: 19} | amount: {type: number} | breaks | Money.amount is number now, which was string   (POST /v1/orders)
          amount: {type: string, maxLength: 19} | amount: {type: [string, 'null'], maxLength: 19} | breaks | Money.amount is string or null now, which was string   (POST /v1/orders)
          const: plain | const: other | breaks | Order.kind may be other now   (POST /v1/orders)
          ", {type: 'null'}]" | "]" | fits | Order.closedAt is string now, which was string or null   (POST /v1/orders)
          ", {type: 'null'}]" | ", {type: 'null'}, {type: boolean}]" | breaks | Order.closedAt is string or boolean or null now, which was string or null   (POST /v1/orders)
          ", format: date-time" | ", format: date" | breaks | Order.closedAt has the format date now, which was date-time   (POST /v1/orders)
          maximum: 100 | maximum: 50 | breaks | POST /v1/orders, query limit has the maximum 50 now, which was 100
          default: 20 | default: 10 | breaks | POST /v1/orders, query limit has the default 10 now, which was 20
          Idempotency-Key, in: header, | Idempotency-Key, in: header, required: true, | breaks | POST /v1/orders, header Idempotency-Key is required now
          "      parameters:\n" | "      parameters:\n        - {name: If-Match, in: header, required: true}\n" | breaks | POST /v1/orders, header If-Match is new and required
          "      parameters:\n" | "      parameters:\n        - {name: page, in: query}\n" | fits | POST /v1/orders, query page is new
          "        '409': {description: no}\n" | "" | breaks | POST /v1/orders, 409 is gone
          '409' | '410' | breaks | POST /v1/orders, 409 is gone
          "'409': {description: no}" | "'409': {description: no}\n        '418': {description: no}" | fits | POST /v1/orders, 418 is new
          "'409': {description: no}" | "'409': {description: no}\n        '202': {description: no}" | breaks | POST /v1/orders, 202 is new
          "content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}" | "content: {application/xml: {schema: {$ref: '#/components/schemas/Order'}}}" | breaks | POST /v1/orders, 201 is no longer application/json
          "requestBody: {required: true, content: {application/json" | "requestBody: {required: true, content: {application/xml" | breaks | POST /v1/orders, body is no longer application/json
          "headers: {ETag: {required: true, schema: {type: string}}}" | "headers: {}" | breaks | POST /v1/orders, 201, header ETag is gone
          "ETag: {required: true," | "ETag: {required: false," | breaks | POST /v1/orders, 201, header ETag is no longer required
          operationId: placeOrder | operationId: putOrder | breaks | POST /v1/orders has the operationId putOrder, which was placeOrder
          ", {bearer: [partner]}" | "" | breaks | POST /v1/orders no longer takes tokens with partner
          {bearer: [partner]} | {bearer: [partner]}, {bearer: [clerk]} | fits | POST /v1/orders takes tokens with clerk, too
          "open, security: []" | "open, security: [{bearer: [buyer]}]" | breaks | GET /v1/open needs a token now
          /v1/open | /v1/opened | breaks | GET /v1/open is gone
          /v1/old: | /v1/older: | breaks | GET /v1/old is gone
          2026-03-01 | 2026-02-28 | breaks | GET /v1/old is deprecated and ends on 2026-02-28
          2026-03-01 | 2026-04-01 | fits | GET /v1/old is deprecated and ends on 2026-04-01
          operationId: open, | operationId: open, deprecated: true, | fits | GET /v1/open is deprecated
          title: Demo | title: Other | fits | ""
          """)
  void tellsWhatBreaks(String was, String is, String expected, String says) {
    var changes = changes(was, is, TODAY);
    assertEquals(
        expected.equals("breaks"), changes.stream().anyMatch(Change::breaks), changes::toString);
    assertEquals(says, changes.isEmpty() ? "" : changes.getFirst().toString());
  }

  @Test
  void anOperationMayEndOnTheDayOfItsSunset() {
    var changes = changes("/v1/old:", "/v1/older:", LocalDate.of(2026, 3, 1));
    assertEquals(
        List.of("GET /v1/old is gone", "GET /v1/older is new"),
        changes.stream().map(Change::toString).toList());
    assertTrue(changes.stream().noneMatch(Change::breaks));
  }

  @Test
  void aSharedSchemaIsNamedOnceWithItsOperations() {
    var more =
        BEFORE.replace(
            "  /v1/open:",
            "  /v1/orders/{id}:\n    get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}}\n  /v1/open:");
    var changes = between(more, more.replace("maxLength: 19", "maxLength: 20"));
    assertEquals(
        "[Money.amount has the maxLength 20 now, which was 19   (GET /v1/orders/{id}, POST /v1/orders)]",
        changes.toString());
  }

  @Test
  void answersAndTheirHeadersAreFollowedToWhereTheyAreDescribed() {
    var here =
        BEFORE.replace("{description: no}", "{headers: {Retry-After: {schema: {type: integer}}}}");
    var shared =
        BEFORE.replace("{description: no}", "{$ref: '#/components/responses/Refused'}")
            + "  responses: {Refused: {headers: {Retry-After: {$ref: '#/components/headers/Wait'}}}}\n"
            + "  headers: {Wait: {schema: {type: integer}}}\n";
    assertEquals(List.of(), between(here, shared));
    assertEquals(
        "[POST /v1/orders, 409, header Retry-After is string now, which was integer]",
        between(
                here,
                shared.replace("Wait: {schema: {type: integer", "Wait: {schema: {type: string"))
            .toString());
    assertEquals(
        "[POST /v1/orders, 409, header Retry-After is gone]",
        between(shared, shared.replace("Refused: {headers", "Refused: {x-other")).toString());
  }

  private static List<Change> between(String before, String after) {
    return Compatibility.between(ContractText.read(before), ContractText.read(after), TODAY);
  }

  private static List<Change> changes(String was, String is, LocalDate today) {
    assertTrue(BEFORE.contains(was), was);
    return Compatibility.between(
        ContractText.read(BEFORE), ContractText.read(BEFORE.replace(was, is)), today);
  }
}
