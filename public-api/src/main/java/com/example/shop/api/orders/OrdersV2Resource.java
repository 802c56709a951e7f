package com.example.shop.api.orders;

import com.example.shop.api.ShopError;
import com.example.shop.domain.orders.OrderId;
import com.example.shop.services.orders.FindOrder;
import dev.twodoors.boundary.api.contract.MayAnswer;
import dev.twodoors.boundary.api.problems.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** What changed with the second version; everything else is still below /v1. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v2/orders")
@RunOnVirtualThread
@Tag(name = "orders")
class OrdersV2Resource {
  private final FindOrder findOrder;

  OrdersV2Resource(FindOrder findOrder) {
    this.findOrder = findOrder;
  }

  @GET
  @Path("{id}")
  @Operation(
      summary = "Show one order",
      description = "To whoever placed it, and to clerks; to others it does not exist.")
  @APIResponseSchema(OrderV2Response.class)
  @MayAnswer("order-not-found")
  public Response findOrderV2(
      @PathParam("id") OrderId order, @HeaderParam(HttpHeaders.IF_NONE_MATCH) List<String> seen) {
    return switch (findOrder.handle(new FindOrder.Input(order))) {
      case FindOrder.Outcome.Found(var found, var refunds) ->
          OrderResponse.tag(found, refunds).response(seen, OrderV2Response.from(found, refunds));
      case FindOrder.Outcome.NotFound() ->
          Problem.of(ShopError.ORDER_NOT_FOUND, "GET /v1/orders lists your own.").response();
    };
  }
}
