package dev.twodoors.boundary.engine.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row says the same of values in two ways; the second one is the form that is compared. */
class CanonicalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number  | {multipleOf: 2}                                 | integer {multipleOf=2}",
        "number  | {multipleOf: 1}                                 | integer {}",
        "number  | {multipleOf: 0.5}                               | number {multipleOf=0.5}",
        "integer | {multipleOf: 0.5}                               | integer {}",
        "number  | {minimum: 1, exclusiveMinimum: 1}               | number {exclusiveMinimum=1}",
        "number  | {minimum: 2, exclusiveMinimum: 1}               | number {minimum=2}",
        "number  | {maximum: 2, exclusiveMaximum: 2}               | number {exclusiveMaximum=2}",
        "number  | {maximum: 1, exclusiveMaximum: 2}               | number {maximum=1}",
        "number  | {exclusiveMinimum: 1}                           | number {exclusiveMinimum=1}",
        "integer | {minimum: 1.5}                                  | integer {minimum=2}",
        "integer | {maximum: 1.5}                                  | integer {maximum=1}",
        "integer | {exclusiveMinimum: 1.5}                         | integer {minimum=2}",
        "integer | {exclusiveMaximum: 1.5}                         | integer {maximum=1}",
        "integer | {minimum: 5, exclusiveMinimum: 1}               | integer {minimum=5}",
        "integer | {minimum: 1, exclusiveMinimum: 5}               | integer {minimum=6}",
      })
  void numbers(String type, String keywords, String form) {
    assertEquals(form, form(type, keywords));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "string  | {minLength: 0}                                  | string {}",
        "string  | {minLength: 1}                                  | string {minLength=1}",
        "string  | {pattern: ''}                                   | string {}",
        "string  | {pattern: a}                                    | string {pattern=a}",
        "string  | {not: {}}                                       | nothing",
        "string  | {not: {type: string}}                           | string {not={type=string}}",
        "string  | {enum: [a, 1]}                                  | string {enum=[a]}",
        "string  | {enum: [a, bbb, a], maxLength: 1}               | string {enum=[a]}",
        "string  | {enum: [bbb], maxLength: 1}                     | nothing",
        "boolean | {enum: [true, false]}                           | boolean {}",
        "boolean | {enum: [true]}                                  | boolean {enum=[true]}",
        "number  | {enum: [1, 2]}                                  | integer {enum=[1, 2]}",
        "number  | {enum: [1, 2.5]}                                | number {enum=[1, 2.5]}",
      })
  void textsAndSingleValues(String type, String keywords, String form) {
    assertEquals(form, form(type, keywords));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{uniqueItems: false}                                      | {}",
        "{uniqueItems: true}                                       | {uniqueItems=true}",
        "{items: {}, maxItems: 3}                                  | {maxItems=3}",
        "{items: {type: string}, maxItems: 3}                      | {items={type=string}, maxItems=3}",
        "{items: {type: string}, maxItems: 0}                      | {maxItems=0}",
        "{items: false}                                            | {maxItems=0}",
        "{items: false, maxItems: 0}                               | {maxItems=0}",
        "{items: {type: string}, unevaluatedItems: false}          | {items={type=string}}",
        "{unevaluatedItems: false}                                 | {unevaluatedItems=false}",
        "{contains: {type: string}, minContains: 0}                | {}",
        "{contains: {type: string}, minContains: 1}                | {contains={type=string}}",
        "{contains: {type: string}, minContains: 2}                | {contains={type=string}, minContains=2}",
        "{contains: {type: string}, minContains: 0, maxContains: 2} | {contains={type=string}, maxContains=2, minContains=0}",
        "{maxContains: 2, minContains: 2}                          | {}",
      })
  void lists(String keywords, String form) {
    assertEquals("array " + form, form("array", keywords));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{required: [a]}                                           | {properties={a=true}, required=[a]}",
        "{required: [a], additionalProperties: {type: string}}     | {additionalProperties={type=string}, properties={a={type=string}}, required=[a]}",
        "{required: [a], properties: {a: {type: string}}}          | {properties={a={type=string}}, required=[a]}",
        "{required: [a], dependentRequired: {a: [b]}}              | {properties={a=true, b=true}, required=[a, b]}",
        "{dependentRequired: {a: [b]}}                             | {dependentRequired={a=[b]}}",
        "{dependentRequired: {a: []}}                              | {}",
        "{required: [a], minProperties: 1}                         | {properties={a=true}, required=[a]}",
        "{required: [a], minProperties: 2}                         | {minProperties=2, properties={a=true}, required=[a]}",
        "{additionalProperties: false, unevaluatedProperties: {type: string}} | {additionalProperties=false}",
        "{unevaluatedProperties: false}                            | {unevaluatedProperties=false}",
      })
  void objects(String keywords, String form) {
    assertEquals("object " + form, form("object", keywords));
  }

  private static String form(String type, String keywords) {
    return Canonical.form("", type, ContractText.read(keywords).tree())
        .map(form -> form.type() + " " + form.keywords())
        .orElse("nothing");
  }
}
