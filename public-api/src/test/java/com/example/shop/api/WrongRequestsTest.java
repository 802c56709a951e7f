package com.example.shop.api;

import static com.example.shop.api.Api.line;
import static com.example.shop.api.Api.lines;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is sent, the answer is a problem that says where the fault is, and nothing is ordered.
 */
@QuarkusTest
class WrongRequestsTest {
  private final Api buyer = Api.as("buyer");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-1",
        "10001",
        "2147483648",
        "9223372036854775808",
        "99999999999999999999999999999999",
        "1.0",
        "1.5",
        "1e2",
        "\"1\"",
        "\"one\"",
        "true",
        "[]",
        "{}",
        "null"
      })
  void saysThatAQuantityCannotBeUsed(String quantity) {
    buyer
        .post("/v1/orders", lines(line("PEN-0001", quantity)))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("invalid-input"))
        .body("violations.path", hasItem("lines[0].quantity"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pen-0001",
        "'; DROP TABLE orders; --",
        "<script>alert(1)</script>",
        "PEN-0001\\u0000",
        "\\u202EPEN-0001",
        "\\uD83D\\uDE00",
        "\\uD83D",
        ""
      })
  void saysThatASkuCannotBeUsed(String sku) {
    buyer
        .post("/v1/orders", lines(line(sku, 1)))
        .statusCode(422)
        .body("violations[0].path", equalTo("lines[0].sku"))
        .body(not(containsString("<script>")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|lines",
        "{\"lines\":null}|lines",
        "{\"lines\":[]}|lines",
        "{\"lines\":{}}|lines",
        "{\"lines\":[null]}|lines[0].<list element>",
        "{\"lines\":[1]}|lines[0]",
        "{\"lines\":[{\"sku\":5,\"quantity\":1}]}|lines[0].sku",
        "{\"lines\":[{\"sku\":\"PEN-0001\",\"quantity\":1,\"price\":0}]}|lines[0].price",
        "{\"buyer\":\"somebody\",\"lines\":[]}|buyer",
        "null|''",
        "[]|''",
        "\"text\"|''"
      })
  void saysWhereTheBodyIsNotAsDocumented(String body, String path) {
    buyer
        .post("/v1/orders", body)
        .statusCode(422)
        .body("code", equalTo("invalid-input"))
        .body("violations[0].path", equalTo(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"lines\": [",
        "hello",
        "{'lines':[]}",
        "{\"lines\":[],\"lines\":[]}",
        "{\"lines\":[]} {}",
        "{\"lines\":[{\"sku\":\"a\nb\"}]}",
        "{\"lines\":[NaN]}"
      })
  void saysWhereTheJsonIsMalformed(String body) {
    buyer
        .post("/v1/orders", body)
        .statusCode(400)
        .body("code", equalTo("malformed-json"))
        .body(
            "detail",
            allOf(
                containsString("Line "), not(containsString("com.")), not(containsString("java"))));
  }

  @Test
  void namesEachRepeatedProduct() {
    buyer
        .post("/v1/orders", lines(line("PEN-0001", 1), line("PEN-0002", 1), line("PEN-0001", 2)))
        .statusCode(422)
        .body("violations.path", equalTo(java.util.List.of("lines[2].sku")));
  }

  @Test
  void refusesTenThousandLinesInFewWords() {
    var many = Collections.nCopies(10_000, line("PEN-0001", 1)).toArray(String[]::new);
    buyer
        .post("/v1/orders", lines(many))
        .statusCode(422)
        .body("violations[0].path", equalTo("lines"))
        .body("violations[0].message", containsString("100"));
    var bad = Collections.nCopies(10_000, line("x", 0)).toArray(String[]::new);
    buyer
        .post("/v1/orders", lines(bad))
        .statusCode(422)
        .body("violations.size()", equalTo(100))
        .body("detail", containsString("19900 more"));
  }

  @Test
  void refusesLongTextByItsLimit() {
    var order = buyer.ordered("PEN-0002", 1);
    Api.as("partner").ships(order);
    var reason = "a".repeat(1_000_000);
    buyer
        .post("/v1/orders/" + order + "/refunds", refund(reason))
        .statusCode(422)
        .body("violations[0].path", equalTo("reason"))
        .body("violations[0].message", containsString("1000"));
  }

  @Test
  void keepsTextAsItIsAndRefusesControlCharacters() {
    var order = buyer.ordered("PEN-0002", 1);
    Api.as("partner").ships(order);
    var reason = "'; DROP TABLE refund; -- <b>bold</b> \uD83D\uDE00 \u202E\u05D0 ${7*7} {{7*7}}";
    buyer
        .post("/v1/orders/" + order + "/refunds", refund(reason))
        .statusCode(201)
        .body("reason", equalTo(reason));
    buyer
        .post("/v1/orders/" + order + "/refunds", refund("bell \\u0007"))
        .statusCode(422)
        .body("violations[0].path", equalTo("reason"));
    buyer.post("/v1/orders/" + order + "/refunds", refund("nul \\u0000")).statusCode(422);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "limit=abc|limit|must be a whole number from 1 to 100",
        "limit=1.5|limit|must be a whole number from 1 to 100",
        "limit=0|limit|1",
        "limit=101|limit|100",
        "limit=99999999999|limit|must be a whole number from 1 to 100",
        "category=toys|category|writing",
        "q=%00|q|control characters"
      })
  void namesTheParameterThatIsAtFault(String query, String path, String message) {
    Api.nobody()
        .request()
        .urlEncodingEnabled(false)
        .get("/v1/products?" + query)
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo(path))
        .body("violations[0].message", containsString(message));
  }

  private static String refund(String reason) {
    return String.format(
        Locale.ROOT,
        "{\"amount\":{\"amount\":\"1.00\",\"currency\":\"EUR\"},\"reason\":\"%s\"}",
        reason);
  }
}
