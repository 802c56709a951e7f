package com.example.shop.endtoend.shopping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the API's answers say, in the words that both doors share. */
final class ApiContent {
  private ApiContent() {}

  static Stream<String> each(JsonNode items, Function<JsonNode, String> words) {
    return StreamSupport.stream(items.spliterator(), false).map(words);
  }

  static List<String> product(JsonNode product) {
    return List.of(
        text(product, "sku"),
        text(product, "name"),
        text(product, "description"),
        money(product.path("price")),
        text(product, "onHand"));
  }

  static String orderInList(JsonNode order) {
    return text(order, "id") + " " + text(order, "status") + " " + money(order.path("total"));
  }

  static List<String> order(JsonNode order) {
    return Stream.of(
            Stream.of(text(order, "id"), text(order, "status"), money(order.path("total"))),
            each(
                order.path("lines"),
                line ->
                    text(line, "name")
                        + " "
                        + text(line, "quantity")
                        + " "
                        + money(line.path("amount"))),
            each(
                order.path("refunds"),
                refund -> money(refund.path("amount")) + " " + text(refund, "status")))
        .flatMap(part -> part)
        .toList();
  }

  static String refundInList(JsonNode refund) {
    return text(refund, "id") + " " + money(refund.path("amount")) + " " + text(refund, "reason");
  }

  static String record(JsonNode record) {
    return String.join(
        " ",
        text(record, "actor"),
        text(record, "capability"),
        text(record, "door"),
        text(record, "outcome"),
        text(record, "subject"),
        text(record, "traceId"));
  }

  private static String money(JsonNode money) {
    return text(money, "amount") + " " + text(money, "currency");
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }
}
