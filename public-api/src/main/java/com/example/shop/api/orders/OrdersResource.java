package com.example.shop.api.orders;

import com.example.shop.api.ShopError;
import com.example.shop.domain.orders.OrderId;
import com.example.shop.services.orders.CancelOrder;
import com.example.shop.services.orders.FindOrder;
import com.example.shop.services.orders.ListOrders;
import com.example.shop.services.orders.OrderView;
import com.example.shop.services.orders.PlaceOrder;
import com.example.shop.services.orders.ShipOrder;
import dev.twodoors.boundary.Deprecation;
import dev.twodoors.boundary.api.EntityTags;
import dev.twodoors.boundary.api.PageRequest;
import dev.twodoors.boundary.api.PageResponse;
import dev.twodoors.boundary.api.contract.MayAnswer;
import dev.twodoors.boundary.api.problems.Problem;
import dev.twodoors.boundary.api.problems.StandardError;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/orders")
@RunOnVirtualThread
@Tag(name = "orders", description = "From placing to shipping or cancelling.")
class OrdersResource {

  @Schema(name = "ShipOrderRequest")
  record ShipOrderRequest(
      @Schema(description = "By which the carrier finds the parcel.", examples = "JD014600003SE")
          String trackingCode) {}

  private final PlaceOrder placeOrder;
  private final ListOrders listOrders;
  private final FindOrder findOrder;
  private final CancelOrder cancelOrder;
  private final ShipOrder shipOrder;

  OrdersResource(
      PlaceOrder placeOrder,
      ListOrders listOrders,
      FindOrder findOrder,
      CancelOrder cancelOrder,
      ShipOrder shipOrder) {
    this.placeOrder = placeOrder;
    this.listOrders = listOrders;
    this.findOrder = findOrder;
    this.cancelOrder = cancelOrder;
    this.shipOrder = shipOrder;
  }

  @POST
  @Operation(
      summary = "Place an order",
      description = "All lines or none: the goods are taken out of stock, at the prices of now.")
  @APIResponseSchema(value = OrderResponse.class, responseCode = "201")
  @MayAnswer({"out-of-stock", "unknown-product"})
  public Response placeOrder(PlaceOrderRequest request) {
    var input = request.input();
    return switch (placeOrder.handle(input)) {
      case PlaceOrder.Outcome.Placed(var order) -> placed(order);
      case PlaceOrder.Outcome.OutOfStock(var skus) ->
          Problem.of(ShopError.OUT_OF_STOCK, "Nothing was ordered.")
              .with(request.at(skus, "is not in stock in this quantity"))
              .response();
      case PlaceOrder.Outcome.UnknownProduct(var skus) ->
          Problem.of(ShopError.UNKNOWN_PRODUCT, "Nothing was ordered.")
              .with(request.at(skus, "is not a product of the shop"))
              .response();
    };
  }

  private static Response placed(OrderView order) {
    return Response.created(URI.create("/v1/orders/" + order.id()))
        .header(HttpHeaders.ETAG, OrderResponse.tag(order, List.of()).header())
        .entity(OrderResponse.from(order, List.of()))
        .build();
  }

  @GET
  @Operation(summary = "List own orders", description = "Newest first, without their lines.")
  public RestResponse<PageResponse<OrderSummaryResponse>> listOrders(
      @BeanParam PageRequest page, @Context UriInfo here) {
    return switch (listOrders.handle(new ListOrders.Input(page.cursor(), page.limit()))) {
      case ListOrders.Outcome.Found(var found) ->
          PageResponse.from(found, OrderSummaryResponse::from).at(here);
    };
  }

  /** Its second version tells a shipment from a cancellation. */
  @GET
  @Path("{id}")
  @Deprecation(since = "2026-11-26", sunset = "2027-06-30", successor = "/v2/orders/{id}")
  @Operation(
      summary = "Show one order",
      description = "To whoever placed it, and to clerks; to others it does not exist.")
  @APIResponseSchema(OrderResponse.class)
  @MayAnswer("order-not-found")
  public Response findOrder(
      @PathParam("id") OrderId order, @HeaderParam(HttpHeaders.IF_NONE_MATCH) List<String> seen) {
    return switch (findOrder.handle(new FindOrder.Input(order))) {
      case FindOrder.Outcome.Found(var found, var refunds) ->
          OrderResponse.tag(found, refunds).response(seen, OrderResponse.from(found, refunds));
      case FindOrder.Outcome.NotFound() -> notFound();
    };
  }

  @POST
  @Path("{id}/cancellation")
  @Operation(
      summary = "Cancel an order",
      description = "While it has not been shipped; the goods return to stock.")
  @APIResponseSchema(OrderResponse.class)
  @MayAnswer({
    "order-not-found",
    "order-already-shipped",
    "order-already-cancelled",
    "order-changed",
    "if-match-missing"
  })
  public Response cancelOrder(
      @PathParam("id") OrderId order, @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch) {
    var seen = EntityTags.of(ifMatch);
    if (seen.any() || ifMatch.isEmpty()) {
      return Problem.of(
              StandardError.IF_MATCH_MISSING,
              "Read the order, and send its ETag in the header If-Match.")
          .response();
    }
    var input = new CancelOrder.Input(order, OrderResponse.versions(seen));
    return switch (cancelOrder.handle(input)) {
      case CancelOrder.Outcome.Cancelled(var cancelled) -> ok(cancelled);
      case CancelOrder.Outcome.NotFound() -> notFound();
      case CancelOrder.Outcome.AlreadyShipped() -> alreadyShipped();
      case CancelOrder.Outcome.AlreadyCancelled() -> alreadyCancelled();
      case CancelOrder.Outcome.ChangedMeanwhile() ->
          Problem.of(ShopError.ORDER_CHANGED, "Read the order again, and decide on what you see.")
              .response();
    };
  }

  @POST
  @Path("{id}/shipment")
  @Operation(
      summary = "Report an order as shipped",
      description = "For the warehouse, once the parcel has left the house.")
  @APIResponseSchema(OrderResponse.class)
  @MayAnswer({"order-not-found", "order-already-shipped", "order-already-cancelled"})
  public Response shipOrder(@PathParam("id") OrderId order, ShipOrderRequest request) {
    var input = new ShipOrder.Input(order, request.trackingCode());
    return switch (shipOrder.handle(input)) {
      case ShipOrder.Outcome.Shipped(var shipped) -> ok(shipped);
      case ShipOrder.Outcome.NotFound() -> notFound();
      case ShipOrder.Outcome.AlreadyShipped() -> alreadyShipped();
      case ShipOrder.Outcome.AlreadyCancelled() -> alreadyCancelled();
    };
  }

  /** Refunds come after shipping, so there are none yet. */
  private static Response ok(OrderView order) {
    return Response.ok(OrderResponse.from(order, List.of()))
        .header(HttpHeaders.ETAG, OrderResponse.tag(order, List.of()).header())
        .build();
  }

  private static Response notFound() {
    return Problem.of(ShopError.ORDER_NOT_FOUND, "GET /v1/orders lists your own.").response();
  }

  private static Response alreadyShipped() {
    return Problem.of(ShopError.ORDER_ALREADY_SHIPPED, "What was shipped can only be refunded.")
        .response();
  }

  private static Response alreadyCancelled() {
    return Problem.of(ShopError.ORDER_ALREADY_CANCELLED, "A cancelled order stays cancelled.")
        .response();
  }
}
