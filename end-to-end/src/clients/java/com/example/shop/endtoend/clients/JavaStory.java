package com.example.shop.endtoend.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import client.ApiClient;
import client.ApiException;
import client.ApiResponse;
import client.api.AuditApi;
import client.api.CatalogApi;
import client.api.OrdersApi;
import client.api.RefundsApi;
import client.model.DecideRefundRequest;
import client.model.MoneyRequest;
import client.model.Order;
import client.model.PlaceOrderLine;
import client.model.PlaceOrderRequest;
import client.model.Problem;
import client.model.Product;
import client.model.RequestRefundRequest;
import client.model.ShipOrderRequest;
import dev.twodoors.boundary.testing.stack.Doors;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.function.Executable;

/**
 * What a buyer, the warehouse, a clerk and an auditor do, said with the client that OpenAPI
 * Generator makes for Java. {@code src/clients/typescript/story.ts} is the same story.
 */
final class JavaStory {
  private final Doors doors;
  private final OrdersApi buyer;

  JavaStory(Doors doors) {
    this.doors = doors;
    this.buyer = new OrdersApi(as("buyer"));
  }

  void run() throws Exception {
    var product = finds("pen");
    var order = ordersOnce(product);
    assertEquals("out-of-stock", refused(409, () -> orders(key(), product, more(product))));
    cancels(orders(key(), product, 2).getId());
    ships(order.getId());
    assertEquals("order-already-shipped", refused(409, () -> cancels(order.getId())));
    getsBackWhatWasPaid(order);
    isTold(order.getId());
  }

  private Product finds(String words) throws ApiException {
    return new CatalogApi(as("buyer")).browseCatalog(null, null, 5, words).getItems().getFirst();
  }

  private Order ordersOnce(Product product) throws Exception {
    var key = key();
    var order = orders(key, product, 1);
    assertEquals(order.getId(), orders(key, product, 1).getId(), "one key, two orders");
    assertEquals(product.getPrice(), order.getTotal());
    var seen = sees(order.getId());
    assertEquals("PLACED", seen.getData().getStatus());
    assertEquals(
        304, assertThrows(ApiException.class, () -> sees(order.getId(), etag(seen))).getCode());
    return order;
  }

  private Order orders(String key, Product product, long pieces) throws ApiException {
    return buyer.placeOrder(
        key,
        new PlaceOrderRequest()
            .addLinesItem(new PlaceOrderLine().sku(product.getSku()).quantity(pieces)));
  }

  private ApiResponse<Order> sees(String order) throws ApiException {
    return sees(order, null);
  }

  /** What is deprecated works until its sunset. */
  @SuppressWarnings("deprecation")
  private ApiResponse<Order> sees(String order, String known) throws ApiException {
    return buyer.findOrderWithHttpInfo(order, known);
  }

  private void cancels(String order) throws ApiException {
    assertEquals("CANCELLED", buyer.cancelOrder(order, key(), etag(sees(order))).getStatus());
  }

  private void ships(String order) throws ApiException {
    var wish = new ShipOrderRequest().trackingCode("JD014600003SE");
    assertEquals("SHIPPED", new OrdersApi(as("partner")).shipOrder(order, key(), wish).getStatus());
  }

  private void getsBackWhatWasPaid(Order order) throws ApiException {
    var paid = order.getTotal();
    var wish =
        new RequestRefundRequest()
            .amount(new MoneyRequest().amount(paid.getAmount()).currency(paid.getCurrency()))
            .reason("It arrived broken.");
    var refund = new RefundsApi(as("buyer")).requestRefund(order.getId(), key(), wish);
    assertEquals("REQUESTED", refund.getStatus());
    var yes = new DecideRefundRequest().decision(DecideRefundRequest.DecisionEnum.APPROVE);
    var decided = new RefundsApi(as("clerk")).decideRefund(refund.getId(), key(), yes);
    assertEquals("APPROVED", decided.getStatus());
    assertEquals(List.of(decided), sees(order.getId()).getData().getRefunds());
  }

  private void isTold(String order) throws ApiException {
    var trail = new AuditApi(as("auditor")).readAudit(null, null, order, true);
    assertTrue(trail.getVerification().getIntact());
    var told =
        trail.getItems().stream()
            .map(each -> each.getCapability() + " " + each.getOutcome())
            .collect(Collectors.toSet());
    for (var deed :
        List.of("orders.place Placed", "orders.ship Shipped", "orders.cancel AlreadyShipped")) {
      assertTrue(told.contains(deed), () -> deed + " is not among " + told);
    }
  }

  private ApiClient as(String person) {
    var client = new ApiClient();
    client.updateBaseUri(doors.process("api").address().toString());
    var token = "Bearer " + doors.token(person);
    return client.setRequestInterceptor(request -> request.header("Authorization", token));
  }

  /** The code of the problem, which is of a type of its own. */
  private String refused(int status, Executable deed) throws IOException {
    var refusal = assertThrows(ApiException.class, deed);
    assertEquals(status, refusal.getCode());
    var json = ApiClient.createDefaultObjectMapper();
    var problem = json.readValue(refusal.getResponseBody(), Problem.class);
    assertEquals(status, problem.getStatus());
    return problem.getCode();
  }

  private static long more(Product product) {
    return product.getOnHand() + 1L;
  }

  private static String etag(ApiResponse<?> seen) {
    return seen.getHeaders().get("ETag").getFirst();
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
