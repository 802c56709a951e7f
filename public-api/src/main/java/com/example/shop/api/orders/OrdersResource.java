package com.example.shop.api.orders;

import com.example.shop.api.ShopError;
import com.example.shop.domain.orders.OrderId;
import com.example.shop.services.orders.FindOrder;
import com.example.shop.services.orders.ListOrders;
import com.example.shop.services.orders.OrderView;
import com.example.shop.services.orders.PlaceOrder;
import dev.twodoors.boundary.Deprecation;
import dev.twodoors.boundary.api.PageRequest;
import dev.twodoors.boundary.api.PageResponse;
import dev.twodoors.boundary.api.contract.MayAnswer;
import dev.twodoors.boundary.api.problems.Problem;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/orders")
@RunOnVirtualThread
@Tag(name = "orders", description = "From placing to shipping or cancelling.")
class OrdersResource {
  private final PlaceOrder placeOrder;
  private final ListOrders listOrders;
  private final FindOrder findOrder;

  OrdersResource(PlaceOrder placeOrder, ListOrders listOrders, FindOrder findOrder) {
    this.placeOrder = placeOrder;
    this.listOrders = listOrders;
    this.findOrder = findOrder;
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
      case FindOrder.Outcome.NotFound() -> OrderProblems.notFound();
    };
  }
}
