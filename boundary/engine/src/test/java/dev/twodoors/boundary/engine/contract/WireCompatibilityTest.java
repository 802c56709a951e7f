package dev.twodoors.boundary.engine.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is around the schemas: how parameters are written, names, media types, tokens, servers. */
class WireCompatibilityTest {
  private static final String BEFORE =
      """
      openapi: 3.1.0
      servers: [{url: 'https://a.example/'}, {url: 'https://{at}.example', variables: {at: {default: eu, enum: [eu, us]}}}]
      paths:
        /v1/things/{id}:
          parameters:
            - {name: id, in: path, required: true, schema: {type: string}}
          put:
            security: [{bearer: [buyer]}, {bearer: [partner, adult]}, {key: []}, {login: [read]}, {own: []}]
            parameters:
              - {name: tags, in: query, schema: {type: array, items: {type: string}}}
              - {name: one, in: query, schema: {type: string}}
              - {name: deep, in: query, style: deepObject, schema: {type: object}}
              - {name: part, in: query, content: {application/json: {schema: {type: string}}}}
              - {name: raw, in: query, allowReserved: true, allowEmptyValue: true, schema: {type: string}}
              - {name: Idempotency-Key, in: header, schema: {type: string}}
              - {name: X-Ids, in: header, schema: {type: array, items: {type: string}}}
              - {name: tick, in: cookie, schema: {type: string}}
              - {name: Authorization, in: header, schema: {type: string}}
            requestBody:
              content:
                application/json: {schema: {type: object}}
                multipart/form-data: {schema: {type: object}, encoding: {file: {contentType: image/png}}}
            responses:
              '200':
                headers:
                  Location: {required: true, schema: {type: string, maxLength: 9}}
                  Content-Type: {schema: {type: string}}
                content:
                  application/json: {schema: {type: string, maxLength: 9}}
                  text/csv;header=present: {schema: {type: string}}
                links: {next: {operationId: a}}
              '404': {headers: {X-A: {schema: {type: string}}}}
      components:
        securitySchemes:
          bearer: {type: http, scheme: bearer, bearerFormat: JWT}
          spare: {type: http, scheme: digest}
          own: {type: http, scheme: hoba}
          key: {type: apiKey, in: header, name: X-Key}
          login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://t.example', scopes: {read: Reads, write: Writes}}}}
      """;

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          # Serialisation of parameters
          an array is not exploded any more | "in: query, schema: {type: array" | "in: query, explode: false, schema: {type: array" | breaks
          an array is written with pipes | "in: query, schema: {type: array" | "in: query, style: pipeDelimited, schema: {type: array" | breaks
          the defaults of a query are written out | "in: query, schema: {type: array" | "in: query, style: form, explode: true, allowReserved: false, schema: {type: array" | same
          text is not exploded, which is the same | "name: one, in: query, schema" | "name: one, in: query, explode: false, schema" | same
          the defaults of a path are written out | "in: path, required: true, schema" | "in: path, required: true, style: simple, explode: false, schema" | same
          a path parameter gets a label | "in: path, required: true, schema" | "in: path, required: true, style: label, schema" | breaks
          a path parameter is always required | "in: path, required: true, schema" | "in: path, schema" | same
          the defaults of a header are written out | "name: X-Ids, in: header, schema" | "name: X-Ids, in: header, style: simple, explode: true, schema" | same
          the defaults of a cookie are written out | "in: cookie, schema" | "in: cookie, style: form, explode: true, schema" | same
          a deep object is written as a form | "style: deepObject" | "style: form" | breaks
          reserved characters have to be encoded | "allowReserved: true, " | "" | breaks
          reserved characters may stay | "name: one, in: query, schema" | "name: one, in: query, allowReserved: true, schema" | fits
          an empty value is not taken any more | ", allowEmptyValue: true" | "" | breaks
          an empty value is taken | "name: one, in: query, schema" | "name: one, in: query, allowEmptyValue: true, schema" | fits
          a parameter by content has another type | "content: {application/json: {schema: {type: string}}}}" | "content: {application/json: {schema: {type: integer}}}}" | breaks
          a parameter by content is written otherwise | "part, in: query, content: {application/json:" | "part, in: query, content: {application/xml:" | breaks
          a parameter by content is one by schema | "part, in: query, content: {application/json: {schema: {type: string}}}}" | "part, in: query, schema: {type: string}}" | breaks
          a parameter is deprecated | "name: one, in: query" | "name: one, deprecated: true, in: query" | fits
          an unknown keyword at a parameter | "name: one, in: query" | "name: one, newest: 1, in: query" | breaks
          an operation says again what its path says | "parameters:\n        - {name: tags" | "parameters:\n        - {name: id, in: path, required: true, schema: {type: string}}\n        - {name: tags" | same
          # Names of headers
          a parameter is reported gone because of its case | name: Idempotency-Key | name: idempotency-key | same
          a header of an answer is reported gone because of its case | "Location: {" | "location: {" | same
          a header in other case and required | name: Idempotency-Key, | name: idempotency-key, required: true, | breaks
          a header of an answer in other case and longer | "Location: {required: true, schema: {type: string, maxLength: 9}}" | "LOCATION: {required: true, schema: {type: string}}" | breaks
          a query parameter in other case is another | name: one, in: query | name: One, in: query | breaks
          a header that parameters cannot describe | "        - {name: Authorization, in: header, schema: {type: string}}\n" | "" | same
          a header of an answer that headers cannot describe | "            Content-Type: {schema: {type: string}}\n" | "" | same
          a header of an answer may be missing | "Location: {required: true" | "Location: {required: false" | breaks
          a header of an answer is an array now, exploded | "X-A: {schema: {type: string}}" | "X-A: {explode: true, schema: {type: [string, array]}}" | breaks
          # Media types
          a charset makes the media type of an answer another one | "application/json: {schema: {type: string, max" | "application/json;charset=UTF-8: {schema: {type: string, max" | same
          a charset makes the media type of a request another one | "application/json: {schema: {type: object" | "application/json; charset=""utf-8"": {schema: {type: object" | same
          a media type in other case | "application/json: {schema: {type: object" | "Application/JSON: {schema: {type: object" | same
          a media type with a charset, and a longer text | "application/json: {schema: {type: string, maxLength: 9" | "application/json;charset=UTF-8: {schema: {type: string, maxLength: 10" | breaks
          a parameter of a media type written otherwise | "text/csv;header=present" | "Text/CSV; Header=present" | same
          another parameter of a media type | "text/csv;header=present" | "text/csv;header=absent" | breaks
          a request may be of any media type | "application/json: {schema: {type: object" | "'*/*': {schema: {type: object" | fits
          parts of a form are of another media type | image/png | image/gif | breaks
          encoding where it says nothing | "application/json: {schema: {type: object}}" | "application/json: {schema: {type: object}, encoding: {a: {contentType: a/b}}}" | same
          a link goes | "links: {next: {operationId: a}}" | "links: {}" | breaks
          a link is offered | "links: {next: {operationId: a}}" | "links: {next: {operationId: a}, prev: {operationId: b}}" | same
          a link leads elsewhere | "links: {next: {operationId: a}}" | "links: {next: {operationId: b}}" | breaks
          a status is part of a range now | '404' | 4XX | fits
          # Tokens
          one of several requirements goes | "{bearer: [buyer]}, " | "" | breaks
          a requirement is new | "{bearer: [buyer]}, " | "{bearer: [buyer]}, {bearer: [clerk]}, " | fits
          two roles are needed where one was | "{bearer: [buyer]}, " | "{bearer: [buyer, adult]}, " | breaks
          one role is enough where two were needed | "[partner, adult]" | "[adult]" | fits
          two schemes are needed where one was | "{key: []}" | "{key: [], bearer: []}" | breaks
          one scheme without roles goes | "{key: []}, " | "" | breaks
          requirements in another order | "{bearer: [buyer]}, {bearer: [partner, adult]}" | "{bearer: [adult, partner]}, {bearer: [buyer]}" | same
          no token is needed any more | "security: [{" | "security: [{}, {" | fits
          a scheme is another | "type: http, scheme: bearer" | "type: http, scheme: basic" | breaks
          a scheme in other case | "type: http, scheme: bearer" | "type: http, scheme: Bearer" | same
          the format of tokens is only a hint | ", bearerFormat: JWT" | "" | same
          a key is sent elsewhere | "in: header, name: X-Key" | "in: query, name: X-Key" | breaks
          a key has another name | "in: header, name: X-Key" | "in: header, name: X-Token" | breaks
          a key in a header in other case | "in: header, name: X-Key" | "in: header, name: x-key" | same
          tokens come from elsewhere | https://t.example | https://u.example | breaks
          a flow goes | "clientCredentials: {" | "password: {" | breaks
          a flow is new | "flows: {" | "flows: {password: {tokenUrl: 'https://t.example', scopes: {read: r}}, " | fits
          a scope is not given any more | "read: Reads, write: Writes" | "read: Reads" | breaks
          a scope is described otherwise | "write: Writes" | "write: Other" | same
          an operation names another scheme | "bearer: [partner, adult]}, {key: []}, {login" | "bearer: [partner, adult]}, {key: []}, {signIn" | breaks
          a scheme that no operation uses goes | "    spare: {type: http, scheme: digest}\n" | "" | same
          a scheme has another name in the contract | "own: " | "mine: " | same
          # Servers
          a server goes | "{url: 'https://a.example/'}, " | "" | breaks
          a server is new | "{url: 'https://a.example/'}, " | "{url: 'https://a.example/'}, {url: 'https://b.example'}, " | fits
          a server with a slash at its end | "https://a.example/" | "https://a.example" | same
          a server of a list goes | "enum: [eu, us]" | "enum: [eu]" | breaks
          a server is said of an operation | "  put:\n" | "  put:\n      servers: [{url: 'https://c.example'}]\n" | breaks
          # The rest
          a callback is offered | "  put:\n" | "  put:\n      callbacks: {done: {'{$url}': {post: {}}}}\n" | same
          an unknown keyword at an operation | "  put:\n" | "  put:\n      newest: 1\n" | breaks
          an extension at an operation | "  put:\n" | "  put:\n      x-newest: 1\n" | same
          a webhook is described | "components:" | "webhooks: {done: {post: {}}}\ncomponents:" | breaks
          """)
  void tellsOfWhatIsSent(String what, String was, String is, String expected) {
    var from = was.translateEscapes();
    assertTrue(BEFORE.contains(from), from);
    var changes =
        Compatibility.between(
            ContractText.read(BEFORE),
            ContractText.read(BEFORE.replace(from, is.translateEscapes())),
            LocalDate.of(2026, 2, 2));
    var told =
        changes.isEmpty() ? "same" : changes.stream().anyMatch(Change::breaks) ? "breaks" : "fits";
    assertEquals(expected, told, changes::toString);
  }
}
