package dev.twodoors.boundary.engine.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One schema and what becomes of it, once as what clients send and once as what they receive. The
 * last two columns say what is told of that: {@code same} is nothing.
 */
class SchemaCompatibilityTest {
  private static final String DOCUMENT =
      """
      openapi: 3.1.0
      paths:
        /v1/things:
          post:
            requestBody: {content: {application/json: {schema: REQUEST}}}
            responses: {'200': {content: {application/json: {schema: ANSWER}}}}
      components:
        schemas:
          Card: {type: object, required: [number], properties: {number: {type: string}, bank: {type: string}}}
          OldCard: {type: object, required: [number], properties: {number: {type: string}}}
          Cash: {type: object, required: [coins], properties: {coins: {type: integer}}}
          Wallet: {type: object, properties: {card: {$ref: '#/components/schemas/Card'}}}
          Sku: {type: string, maxLength: 10}
          Node: {type: object, properties: {next: {anyOf: [{$ref: '#/components/schemas/Node'}, {type: 'null'}]}}}
          List: {type: object, properties: {next: {$ref: '#/components/schemas/List'}, pay: {oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Cash'}, {$ref: '#/components/schemas/List'}]}}}
          Level: {allOf: [{properties: {up: {allOf: [{$ref: '#/components/schemas/Level'}, {required: [name]}]}}}, {properties: {name: {type: string}}}]}
      """;

  @ParameterizedTest(name = "{0}: request {3}, answer {4}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          # Alternatives
          the alternatives of an answer change and nothing is said | anyOf: [{$ref: Card}, {$ref: Cash}, {type: 'null'}] | anyOf: [{$ref: OldCard}, {type: 'null'}] | breaks | breaks
          one alternative goes | anyOf: [{$ref: Card}, {$ref: Cash}, {type: 'null'}] | anyOf: [{$ref: Card}, {type: 'null'}] | breaks | fits
          one alternative comes | oneOf: [{$ref: Card}, {$ref: Cash}] | oneOf: [{$ref: Card}, {$ref: Cash}, {type: integer}] | fits | breaks
          one alternative of the same type comes | oneOf: [{$ref: Card}] | oneOf: [{$ref: Card}, {$ref: Cash}] | fits | breaks
          alternatives in another order | anyOf: [{$ref: Card}, {$ref: Cash}] | anyOf: [{$ref: Cash}, {$ref: Card}] | same | same
          alternatives within alternatives | anyOf: [{$ref: Card}, {anyOf: [{$ref: Cash}, {type: 'null'}]}] | anyOf: [{$ref: Card}, {$ref: Cash}, {type: 'null'}] | same | same
          an alternative within an alternative goes | anyOf: [{$ref: Card}, {oneOf: [{$ref: Cash}, {type: 'null'}]}] | anyOf: [{$ref: Card}, {oneOf: [{type: 'null'}]}] | breaks | fits
          the only alternative written without them | oneOf: [{$ref: Card}] | $ref: Card | same | same
          a reference made nullable is called a break | $ref: Card | anyOf: [{$ref: Card}, {type: 'null'}] | fits | breaks
          a reference made nullable by oneOf | $ref: Card | oneOf: [{type: 'null'}, {$ref: Card}] | fits | breaks
          nullable by a list of types or by an alternative | type: [string, 'null'], maxLength: 3 | anyOf: [{type: string, maxLength: 3}, {type: 'null'}] | same | same
          nullable by an enum with null | type: [string, 'null'], enum: [A, B, null] | anyOf: [{type: string, enum: [A, B]}, {const: null}] | same | same
          an enum gets null | type: [string, 'null'], enum: [A] | type: [string, 'null'], enum: [A, null] | fits | breaks
          null in an enum that the type forbids | type: string, enum: [A, null] | type: string, enum: [A] | same | same
          an exclusive bound as 3.0 has it | type: integer, minimum: 0, exclusiveMinimum: true | type: integer, minimum: 0 | fits | breaks
          3.0 nullable, which 3.1 does not know | type: string, nullable: true | type: string | breaks | breaks
          allOf of one | allOf: [{$ref: Card}] | $ref: Card | same | same
          allOf written out | allOf: [{$ref: OldCard}, {properties: {bank: {type: string}}}] | $ref: Card | same | same
          allOf has one more bound | allOf: [{$ref: Sku}] | allOf: [{$ref: Sku}, {minLength: 2}] | breaks | fits
          allOf with one more bound that says nothing | allOf: [{$ref: Sku}] | allOf: [{$ref: Sku}, {maxLength: 20}] | same | same
          allOf around alternatives | allOf: [{type: object}, {anyOf: [{$ref: Card}, {$ref: Cash}]}] | anyOf: [{$ref: Cash}, {$ref: Card}] | same | same
          alternatives beside fields | "type: object, properties: {id: {type: string}}, oneOf: [{$ref: Card}, {$ref: Cash}]" | "type: object, properties: {id: {type: integer}}, oneOf: [{$ref: Card}, {$ref: Cash}]" | breaks | breaks
          a keyword beside a reference | $ref: Sku | $ref: Sku, maxLength: 5 | breaks | fits
          a keyword beside a reference that says nothing | $ref: Sku | $ref: Sku, maxLength: 10, description: Other | same | same
          a reference or what it refers to | $ref: Sku | type: string, maxLength: 10 | same | same
          anyOf becomes oneOf where both may hold | anyOf: [{type: string, maxLength: 5}, {type: string, minLength: 3}] | oneOf: [{type: string, maxLength: 5}, {type: string, minLength: 3}] | breaks | fits
          anyOf becomes oneOf where only one can hold | anyOf: [{type: string}, {type: integer}] | oneOf: [{type: string}, {type: integer}] | same | same
          anyOf becomes oneOf where a field tells them apart | anyOf: [{type: object, required: [a], properties: {a: {const: x}}}, {type: object, required: [a], properties: {a: {const: y}}}] | oneOf: [{type: object, required: [a], properties: {a: {const: x}}}, {type: object, required: [a], properties: {a: {const: y}}}] | same | same
          an alternative that another includes | anyOf: [{type: string}, {type: string, enum: [A]}] | type: string | same | fits
          constants or an enum | oneOf: [{const: A}, {const: B}] | type: string, enum: [B, A] | same | same
          references with another discriminator | oneOf: [{$ref: Card}, {$ref: Cash}], discriminator: {propertyName: kind} | oneOf: [{$ref: Card}, {$ref: Cash}], discriminator: {propertyName: way} | breaks | breaks
          a discriminator that maps what it would map | oneOf: [{$ref: Card}, {$ref: Cash}], discriminator: {propertyName: kind} | oneOf: [{$ref: Card}, {$ref: Cash}], discriminator: {propertyName: kind, mapping: {Card: '#/components/schemas/Card'}} | same | same
          a discriminator knows one value less | oneOf: [{$ref: Card}, {$ref: Cash}], discriminator: {propertyName: kind, mapping: {c: '#/components/schemas/Card'}} | oneOf: [{$ref: Card}, {$ref: Cash}], discriminator: {propertyName: kind} | breaks | fits
          a discriminator sends a value elsewhere | oneOf: [{$ref: Card}, {$ref: Cash}], discriminator: {propertyName: kind, mapping: {c: '#/components/schemas/Card'}} | oneOf: [{$ref: Card}, {$ref: Cash}], discriminator: {propertyName: kind, mapping: {c: '#/components/schemas/Cash'}} | breaks | breaks
          nothing at all | true | false | breaks | fits
          # Maps
          a map has values of one type now | type: object | type: object, additionalProperties: {type: integer} | breaks | fits
          a map says that it takes everything | type: object | type: object, additionalProperties: true | same | same
          a map says it by an empty schema | type: object, additionalProperties: {} | type: object, additionalProperties: true | same | same
          a map is closed | type: object, additionalProperties: true | type: object, additionalProperties: false | breaks | fits
          a map is opened | type: object, additionalProperties: false | type: object | fits | breaks
          a closed object gets a field | type: object, additionalProperties: false | type: object, additionalProperties: false, properties: {a: {type: string}} | fits | breaks
          a field of a map of integers is text | type: object, additionalProperties: {type: integer} | type: object, additionalProperties: {type: integer}, properties: {a: {type: string}} | breaks | breaks
          a field that a map would take anyway goes | type: object, additionalProperties: {type: integer}, properties: {a: {type: integer}} | type: object, additionalProperties: {type: integer} | same | breaks
          a free object names a field | type: object | type: object, properties: {a: {type: string}} | breaks | fits
          an object names a field more | type: object, properties: {a: {type: string}} | type: object, properties: {a: {type: string}, b: {type: string}} | fits | fits
          an object names no field any more | type: object, properties: {a: {type: string}} | type: object | fits | breaks
          an object names a field less | type: object, properties: {a: {type: string}, b: {type: string}} | type: object, properties: {a: {type: string}} | breaks | breaks
          a free object goes from the alternatives | anyOf: [{type: object}, {type: object, properties: {a: {type: string}}}] | anyOf: [{type: object, properties: {a: {type: string}}}] | breaks | fits
          names of a map are bounded | type: object | type: object, propertyNames: {maxLength: 3} | breaks | fits
          names of a map are bounded less | type: object, propertyNames: {maxLength: 3} | type: object, propertyNames: {maxLength: 4} | fits | breaks
          names of a map are text, as they are | type: object | type: object, propertyNames: {type: string} | same | same
          fields by pattern get a type | type: object | type: object, patternProperties: {^x: {type: integer}} | breaks | fits
          fields by pattern have another type | type: object, patternProperties: {^x: {type: integer}} | type: object, patternProperties: {^x: {type: number}} | fits | breaks
          a field needs another | type: object | type: object, dependentRequired: {a: [b]} | breaks | fits
          a field needs another one less | type: object, dependentRequired: {a: [b, c]} | type: object, dependentRequired: {a: [b]} | fits | breaks
          a field needs another that is required | type: object, required: [b] | type: object, required: [b], dependentRequired: {a: [b]} | same | same
          a field needs a schema | type: object | type: object, dependentSchemas: {a: {required: [b]}} | breaks | fits
          no unevaluated fields, without anything that evaluates | type: object, properties: {a: {}}, additionalProperties: false | type: object, properties: {a: {}}, unevaluatedProperties: false | same | same
          no unevaluated fields beside allOf | allOf: [{$ref: OldCard}, {properties: {bank: {type: string}}}] | allOf: [{$ref: OldCard}, {properties: {bank: {type: string}}}], unevaluatedProperties: false | breaks | fits
          more fields are needed | type: object | type: object, minProperties: 1 | breaks | fits
          as many fields are needed as are required | type: object, required: [a] | type: object, required: [a], minProperties: 1 | same | same
          no fields are needed | type: object | type: object, minProperties: 0, required: [], properties: {} | same | same
          a required field that is not described | type: object | type: object, required: [a] | breaks | fits
          a request may not have what only answers have | type: object, properties: {a: {type: string}} | type: object, properties: {a: {type: string, readOnly: true}} | breaks | same
          an answer has no longer what only requests have | type: object, properties: {a: {type: string}} | type: object, properties: {a: {type: string, writeOnly: true}} | same | breaks
          what only answers have is required | type: object, properties: {a: {type: string, readOnly: true}} | type: object, required: [a], properties: {a: {type: string, readOnly: true}} | same | fits
          # Arrays
          items of any kind get a type | type: array | type: array, items: {type: string} | breaks | fits
          items of any kind, said or not | type: array | type: array, items: true, minItems: 0, uniqueItems: false | same | same
          no items | type: array, items: false | type: array, maxItems: 0 | same | same
          the first item has a type | type: array, items: {type: number} | type: array, prefixItems: [{type: integer}], items: {type: number} | breaks | fits
          the first item has the type of all | type: array, items: {type: number} | type: array, prefixItems: [{type: number}], items: {type: number} | same | same
          nothing behind the first items | type: array, prefixItems: [{type: number}] | type: array, prefixItems: [{type: number}], items: false | breaks | fits
          nothing behind the first items, said by their number | type: array, prefixItems: [{type: number}], maxItems: 1 | type: array, prefixItems: [{type: number}], items: false | same | same
          an item has to be there | type: array | type: array, contains: {const: A} | breaks | fits
          an item of a wider kind has to be there | type: array, contains: {type: integer} | type: array, contains: {type: number} | fits | breaks
          an item has to be there, or not | type: array | type: array, contains: {const: A}, minContains: 0 | same | same
          an item has to be there twice | type: array, contains: {const: A} | type: array, contains: {const: A}, minContains: 2 | breaks | fits
          at most two items of a kind, which is wider now | type: array, contains: {type: integer}, maxContains: 2 | type: array, contains: {type: number}, maxContains: 2 | breaks | breaks
          first items in two parts | type: array, prefixItems: [{type: string}], items: {maxLength: 3} | type: array, allOf: [{prefixItems: [{type: string}]}, {prefixItems: [{}], items: {maxLength: 3}}] | same | same
          first items in two parts, of which one is another | type: array, allOf: [{prefixItems: [{type: string}]}, {prefixItems: [{maxLength: 3}]}] | type: array, allOf: [{prefixItems: [{type: string}]}, {prefixItems: [{maxLength: 2}]}] | breaks | fits
          items differ from each other | type: array | type: array, uniqueItems: true | breaks | fits
          no unevaluated items | type: array, items: {type: string} | type: array, items: {type: string}, unevaluatedItems: false | same | same
          # Numbers
          exclusive bounds are treated apart from the others | type: integer, minimum: 1 | type: integer, exclusiveMinimum: 0 | same | same
          an upper bound of integers written otherwise | type: integer, maximum: 9 | type: integer, exclusiveMaximum: 10 | same | same
          a bound of integers that is no integer | type: integer, minimum: 1 | type: integer, exclusiveMinimum: 0.5 | same | same
          a bound of decimals written otherwise is another | type: number, minimum: 1 | type: number, exclusiveMinimum: 0 | fits | breaks
          a bound of decimals is left out | type: number, minimum: 1 | type: number, exclusiveMinimum: 1 | breaks | fits
          two bounds, of which one says nothing | type: number, minimum: 1, exclusiveMinimum: 0 | type: number, minimum: 1.0 | same | same
          a multiple of more | type: integer, multipleOf: 10 | type: integer, multipleOf: 5 | fits | breaks
          a multiple of another number | type: integer, multipleOf: 10 | type: integer, multipleOf: 4 | breaks | breaks
          integers by another word | type: integer | type: number, multipleOf: 1 | same | same
          decimals of two digits take integers | type: integer | type: number, multipleOf: 0.01 | fits | breaks
          integer and number together | type: [integer, number] | type: number | same | same
          a format that its bounds have anyway | type: integer, minimum: 1, maximum: 10 | type: integer, minimum: 1, maximum: 10, format: int32 | fits | fits
          few integers or their enum | type: integer, minimum: 1, maximum: 3 | type: integer, enum: [3, 2, 1] | same | same
          # Text
          no least length | type: string | type: string, minLength: 0 | same | same
          a pattern that says nothing | type: string | type: string, pattern: '.*' | same | same
          a second pattern | type: string, pattern: '^a' | type: string, pattern: '^a', allOf: [{pattern: 'z$'}] | breaks | fits
          an encoding | type: string | type: string, contentEncoding: base64 | breaks | fits
          a media type of text | type: string, contentMediaType: text/html | type: string, contentMediaType: image/png | breaks | breaks
          a bound of length at an integer | type: integer | type: integer, maxLength: 5 | same | same
          an enum is a bound of length itself | type: string, maxLength: 10000 | type: string, enum: [A, B] | breaks | fits
          an enum has a value that is too long | type: string, maxLength: 3 | type: string, enum: [A, LONG] | breaks | breaks
          an enum becomes what its values fit in | type: string, enum: [A, B] | type: string, maxLength: 1, pattern: '^[A-Z]$' | fits | breaks
          an enum becomes what one value does not fit in | type: string, enum: [A, BB] | type: string, maxLength: 1 | breaks | breaks
          an enum of numbers is a bound itself | type: integer, minimum: 1, maximum: 1000000 | type: integer, enum: [1, 1000000] | breaks | fits
          a bound beside an enum | type: string, enum: [A, B], maxLength: 10 | type: string, enum: [A, B] | same | same
          a bound beside an enum that forbids a value | type: string, enum: [A, BB] | type: string, enum: [A, BB], maxLength: 1 | breaks | fits
          a constant or an enum of one | const: A | enum: [A] | same | same
          a constant with its type | const: A | const: A, type: string | same | same
          both truth values | type: boolean | type: boolean, enum: [true, false] | same | same
          one truth value | type: boolean | const: true | breaks | fits
          one number written in two ways | enum: [1, 2.50] | enum: [2.5, 1.0] | same | same
          # The rest
          a condition comes | type: string | type: string, not: {const: A} | breaks | fits
          a condition changes | type: string, not: {const: A} | type: string, not: {const: B} | breaks | breaks
          a condition by reference or in its place | type: string, not: {$ref: Sku} | type: string, not: {type: string, maxLength: 10} | same | same
          another if | if: {required: [a]}, then: {required: [b]} | if: {required: [a]}, then: {required: [c]} | breaks | breaks
          a then without an if | type: string | type: string, then: {const: A} | same | same
          an unknown keyword comes | type: string | type: string, newest: 1 | breaks | breaks
          an unknown keyword goes | type: string, newest: 1 | type: string | breaks | breaks
          an extension comes | type: string | type: string, x-newest: 1 | same | same
          a reference to another file | $ref: 'a.yaml#/A' | $ref: 'a.yaml#/B' | breaks | breaks
          words | type: string, title: A, description: A, examples: [a], $comment: A | type: string, title: B | same | same
          it is deprecated | type: string | type: string, deprecated: true | fits | fits
          another default | type: string, default: A | type: string, default: B | breaks | same
          a schema that holds itself | $ref: Node | $ref: Node | same | same
          alternatives that hold themselves | $ref: List | anyOf: [{$ref: List}] | same | same
          allOf that holds itself | $ref: Level | allOf: [{$ref: Level}, {minProperties: 1}] | breaks | fits
          """)
  void tellsOfASchema(String what, String was, String is, String request, String answer) {
    assertEquals(request, told(between(document(was, "true"), document(is, "true"))), "request");
    assertEquals(answer, told(between(document("true", was), document("true", is))), "answer");
  }

  @Test
  void aChangeBehindAlternativesIsToldOfTheSchemaThatChanged() {
    var before = document("true", "anyOf: [{$ref: Card}, {$ref: Cash}, {type: 'null'}]");
    assertEquals(
        "[Card.bank is gone   (POST /v1/things)]",
        between(before, before.replace(", bank: {type: string}", "")).toString());
    assertEquals(
        "[Card.number is gone (digits is new and alike)   (POST /v1/things), Card.digits is new   (POST /v1/things)]",
        between(
                before,
                before.replace(
                    "{type: object, required: [number], properties: {number: {type: string}, bank",
                    "{type: object, properties: {digits: {type: string}, bank"))
            .toString());
  }

  @Test
  void aChangeOfAnAnswerBehindAnAlternativeThatStaysIsTold() {
    var before = document("true", "anyOf: [{$ref: Wallet}, {type: 'null'}]");
    assertEquals(
        "[Card.bank is gone (place is new and alike)   (POST /v1/things), Card.place is new   (POST /v1/things)]",
        between(before, before.replace("bank:", "place:")).toString());
  }

  private static String told(List<Change> changes) {
    return changes.isEmpty()
        ? "same"
        : changes.stream().anyMatch(Change::breaks) ? "breaks" : "fits";
  }

  private static String document(String request, String answer) {
    return DOCUMENT.replace("REQUEST", schema(request)).replace("ANSWER", schema(answer));
  }

  private static String schema(String text) {
    var whole = text.equals("true") || text.equals("false") ? text : "{" + text + "}";
    return whole.replaceAll("\\$ref: ([A-Z]\\w+)", "\\$ref: '#/components/schemas/$1'");
  }

  private static List<Change> between(String before, String after) {
    return Compatibility.between(
        ContractText.read(before), ContractText.read(after), LocalDate.of(2026, 2, 2));
  }
}
