package com.example.shop.api.orders;

import com.example.shop.api.ShopError;
import com.example.shop.domain.orders.OrderId;
import com.example.shop.services.orders.CancelOrder;
import com.example.shop.services.orders.OrderView;
import com.example.shop.services.orders.ShipOrder;
import dev.twodoors.boundary.api.EntityTags;
import dev.twodoors.boundary.api.contract.MayAnswer;
import dev.twodoors.boundary.api.problems.Problem;
import dev.twodoors.boundary.api.problems.StandardError;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How an order ends: shipped or cancelled. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/orders/{id}")
@RunOnVirtualThread
@Tag(name = "orders")
class OrderStepsResource {
  private final CancelOrder cancelOrder;
  private final ShipOrder shipOrder;

  OrderStepsResource(CancelOrder cancelOrder, ShipOrder shipOrder) {
    this.cancelOrder = cancelOrder;
    this.shipOrder = shipOrder;
  }

  @POST
  @Path("cancellation")
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
      case CancelOrder.Outcome.NotFound() -> OrderProblems.notFound();
      case CancelOrder.Outcome.AlreadyShipped() -> OrderProblems.alreadyShipped();
      case CancelOrder.Outcome.AlreadyCancelled() -> OrderProblems.alreadyCancelled();
      case CancelOrder.Outcome.ChangedMeanwhile() ->
          Problem.of(ShopError.ORDER_CHANGED, "Read the order again, and decide on what you see.")
              .response();
    };
  }

  @POST
  @Path("shipment")
  @Operation(
      summary = "Report an order as shipped",
      description = "For the warehouse, once the parcel has left the house.")
  @APIResponseSchema(OrderResponse.class)
  @MayAnswer({"order-not-found", "order-already-shipped", "order-already-cancelled"})
  public Response shipOrder(@PathParam("id") OrderId order, ShipOrderRequest request) {
    var input = new ShipOrder.Input(order, request.trackingCode());
    return switch (shipOrder.handle(input)) {
      case ShipOrder.Outcome.Shipped(var shipped) -> ok(shipped);
      case ShipOrder.Outcome.NotFound() -> OrderProblems.notFound();
      case ShipOrder.Outcome.AlreadyShipped() -> OrderProblems.alreadyShipped();
      case ShipOrder.Outcome.AlreadyCancelled() -> OrderProblems.alreadyCancelled();
    };
  }

  /** Refunds come after shipping, so there are none yet. */
  private static Response ok(OrderView order) {
    return Response.ok(OrderResponse.from(order, List.of()))
        .header(HttpHeaders.ETAG, OrderResponse.tag(order, List.of()).header())
        .build();
  }
}
