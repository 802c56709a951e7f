package com.example.shop.api;

import static com.example.shop.api.Api.line;
import static com.example.shop.api.Api.lines;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
        "{\"lines\":[null]}|lines[0]",
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
  void tellsAllMistakesAtOnce() {
    var body =
        """
        {"buyer": "somebody", "lines": [
          {"sku": "pen", "quantity": 0},
          {"sku": 5, "quantity": "1"},
          {"quantity": 1.5},
          {"sku": "PEN-0001", "quantity": 1, "price": {"amount": 1}},
          null,
          7
        ]}
        """;
    buyer
        .post("/v1/orders", body)
        .statusCode(422)
        .body("code", equalTo("invalid-input"))
        .body(
            "violations.path",
            containsInAnyOrder(
                "buyer",
                "lines[0].sku",
                "lines[0].quantity",
                "lines[1].sku",
                "lines[1].quantity",
                "lines[2].sku",
                "lines[2].quantity",
                "lines[3].price",
                "lines[4]",
                "lines[5]"));
  }

  @Test
  void tellsParametersAndTheirMistakesAtOnce() {
    Api.nobody()
        .request()
        .urlEncodingEnabled(false)
        .get("/v1/products?limit=x&category=toys&q=%00")
        .then()
        .statusCode(422)
        .body("violations.path", containsInAnyOrder("limit", "category", "q"));
  }

  /** Who may not order learns nothing about orders. */
  @Test
  void asksWhoItIsBeforeItTellsMistakes() {
    Api.as("auditor").post("/v1/orders", "{\"lines\":[{\"sku\":5}]}").statusCode(403);
    Api.nobody().post("/v1/orders", "{\"lines\":7}").statusCode(401);
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
        "limit=|limit|must have a value",
        "limit=+5|limit|must be a whole number from 1 to 100",
        "limit=%2B5|limit|must be a whole number from 1 to 100",
        "limit=5%20|limit|must be a whole number from 1 to 100",
        "limit=%D9%A5|limit|must be a whole number from 1 to 100",
        "category=|category|must have a value",
        "limit=99999999999|limit|must be a whole number from 1 to 100",
        "category=toys|category|WRITING",
        "category=writing|category|WRITING",
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

  @ParameterizedTest
  @ValueSource(strings = {" 1", "1 ", "1.000", "1.", "+1", "-1", "1,00", "1e0", "", "١"})
  void saysThatAnAmountCannotBeUsed(String amount) {
    var order = buyer.ordered("PEN-0002", 1);
    Api.as("partner").ships(order);
    buyer
        .asksBack(order, amount)
        .statusCode(422)
        .body("violations[0].path", equalTo("amount.amount"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXX", "eur", "EURO", "", " EUR"})
  void saysThatACurrencyCannotBeUsed(String currency) {
    var order = buyer.ordered("PEN-0002", 1);
    Api.as("partner").ships(order);
    buyer
        .post(
            "/v1/orders/" + order + "/refunds",
            "{\"amount\":{\"amount\":\"1\",\"currency\":\"" + currency + "\"},\"reason\":\"r\"}")
        .statusCode(422)
        .body("violations[0].path", startsWith("amount"));
  }

  /** Nothing is stripped, joined or replaced: what the answer shows is what was sent. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        " around ",
        "two\\r\\nlines\\n",
        "\\u00e9 e\\u0301",
        "\\ufeff\\u2028\\uffff",
        "\\ud83d\\ude00"
      })
  void keepsTextToTheLetter(String escaped) {
    var order = buyer.ordered("PEN-0002", 1);
    var text = JsonPath.from("[\"" + escaped + "\"]").<String>get("[0]");
    Api.as("partner")
        .post("/v1/orders/" + order + "/shipment", "{\"trackingCode\":\"" + escaped + "\"}")
        .statusCode(200)
        .body("trackingCode", equalTo(text));
    buyer.get("/v1/orders/" + order).body("trackingCode", equalTo(text));
    buyer.post("/v1/orders/" + order + "/refunds", refund(escaped)).body("reason", equalTo(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"half \\ud83d", "\\ude00 half", "\\ude00\\ud83d", "nul \\u0000"})
  void refusesTextThatCannotBeKept(String escaped) {
    var order = buyer.ordered("PEN-0002", 1);
    var partner = Api.as("partner");
    partner
        .post("/v1/orders/" + order + "/shipment", "{\"trackingCode\":\"" + escaped + "\"}")
        .statusCode(422)
        .body("violations[0].path", equalTo("trackingCode"));
    partner
        .post(
            "/v1/stock-imports",
            "{\"reference\":\"R\",\"rows\":[{\"sku\":\"" + escaped + "\",\"counted\":1}]}")
        .statusCode(422)
        .body("violations[0].path", equalTo("rows[0].sku"));
    buyer
        .post("/v1/stock-imports", "{\"reference\":\"" + escaped + "\",\"rows\":[{}]}")
        .statusCode(403);
  }

  @Test
  void countsCharactersAsTheContractDoes() {
    var code = "\uD83D\uDE00".repeat(60);
    var ships = "/v1/orders/" + buyer.ordered("PEN-0002", 1) + "/shipment";
    var partner = Api.as("partner");
    partner
        .post(ships, "{\"trackingCode\":\"" + code + "!\"}")
        .statusCode(422)
        .body("violations[0].message", equalTo("size must be between 1 and 60"));
    partner.post(ships, "{\"trackingCode\":\"" + code + "\"}").statusCode(200);
  }

  private static String refund(String reason) {
    return String.format(
        Locale.ROOT,
        "{\"amount\":{\"amount\":\"1.00\",\"currency\":\"EUR\"},\"reason\":\"%s\"}",
        reason);
  }
}
