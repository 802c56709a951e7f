package dev.twodoors.boundary.engine.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MajorsTest {
  private static final String ALL =
      """
      openapi: 3.1.0
      tags: [{name: orders}, {name: catalog}, {name: unused}]
      paths:
        /v2/orders: {get: {tags: [orders], responses: {'200': {$ref: '#/components/responses/New'}}}}
        /v10/orders: {get: {responses: {}}}
        /v1/orders:
          post: {security: [{bearer: []}], responses: {}}
          get: {tags: [orders, catalog], responses: {'200': {$ref: '#/components/responses/Old'}}}
        /ping: {get: {responses: {}}}
      info: {title: Demo, version: 1.2.3}
      components:
        schemas:
          Old: {properties: {next: {$ref: '#/components/schemas/Old'}, a: {$ref: '#/components/schemas/A'}}}
          New: {type: string}
          A: {type: string}
          Unused: {type: string}
        responses:
          Old: {content: {json: {schema: {$ref: '#/components/schemas/Old'}}}}
          New: {content: {json: {schema: {$ref: '#/components/schemas/New'}}}}
        securitySchemes:
          bearer: {type: http}
          other: {type: http}
      """;

  private final java.util.SortedMap<String, ApiDocument> majors = Majors.of(ContractText.read(ALL));

  @Test
  void eachMajorVersionHasADocumentAndTheRestBelongsToTheFirst() {
    assertEquals(List.of("v1", "v2", "v10"), List.copyOf(majors.keySet()));
    assertEquals(
        List.of("GET /ping", "GET /v1/orders", "POST /v1/orders"),
        List.copyOf(majors.get("v1").operations().keySet()));
  }

  @Test
  void partsOfAnOperationHaveOneOrder() {
    var written =
        """
        openapi: 3.1.0
        paths:
          /orders:
            parameters: []
            get: {x-own: 1, security: [], parameters: [], responses: {}, deprecated: true, tags: []}
        """;
    assertEquals(
        "{tags=[], parameters=[], responses={}, security=[], x-own=1, deprecated=true}",
        Majors.of(ContractText.read(written))
            .get("v1")
            .operations()
            .get("GET /orders")
            .tree()
            .toString());
  }

  @Test
  void eachHoldsWhatItNeedsInTheOrderOfNames() {
    assertEquals(
        """
        openapi: 3.1.0
        tags: [{name: orders}]
        info: {title: Demo, version: 2.0.0}
        paths: {/v2/orders: {get: {tags: [orders], responses: {'200': {$ref: '#/components/responses/New'}}}}}
        components:
          responses: {New: {content: {json: {schema: {$ref: '#/components/schemas/New'}}}}}
          schemas: {New: {type: string}}
        """,
        ContractText.write(majors.get("v2")));
    var first = Tree.map(majors.get("v1").tree(), "components");
    assertEquals("[A, Old]", Tree.map(first, "schemas").keySet().toString());
    assertEquals("[bearer]", Tree.map(first, "securitySchemes").keySet().toString());
    assertEquals("1.2.3", majors.get("v1").version());
  }

  @Test
  void writingAndReadingChangesNothing() {
    var dates =
        ContractText.read("{x: '2026-03-01', on: 'yes', s: '1e3', t: \"a: b\\n\", n: '12'}");
    assertEquals(dates, ContractText.read(ContractText.write(dates)));
    majors.values().forEach(one -> assertEquals(one, ContractText.read(ContractText.write(one))));
  }

  @Test
  void nothingIsNoContract() {
    assertEquals(0, Majors.of(ContractText.read("{openapi: 3.1.0, paths: {}}")).size());
  }
}
