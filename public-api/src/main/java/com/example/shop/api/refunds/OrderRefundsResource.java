package com.example.shop.api.refunds;

import com.example.shop.api.MoneyRequest;
import com.example.shop.api.ShopError;
import com.example.shop.domain.orders.OrderId;
import com.example.shop.services.refunds.RequestRefund;
import dev.twodoors.boundary.api.contract.MayAnswer;
import dev.twodoors.boundary.api.problems.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/orders/{id}/refunds")
@RunOnVirtualThread
@Tag(name = "refunds")
class OrderRefundsResource {

  @Schema(name = "RequestRefundRequest")
  record RequestRefundRequest(
      @Schema(description = "More than 0, in the order's currency, at most what is left of it.")
          MoneyRequest amount,
      @Schema(examples = "Two boxes were crushed.") String reason) {

    RequestRefund.Input input(OrderId order) {
      return new RequestRefund.Input(order, amount == null ? null : amount.money(), reason);
    }
  }

  private final RequestRefund requestRefund;

  OrderRefundsResource(RequestRefund requestRefund) {
    this.requestRefund = requestRefund;
  }

  @POST
  @Operation(
      summary = "Ask money back",
      description =
          "For an own order that was shipped. All refunds of an order together never exceed what was paid.")
  @APIResponseSchema(value = RefundResponse.class, responseCode = "201")
  @MayAnswer({"order-not-found", "order-not-shipped", "refund-exceeds-paid"})
  public Response requestRefund(@PathParam("id") OrderId order, RequestRefundRequest request) {
    var input = request.input(order);
    return switch (requestRefund.handle(input)) {
      case RequestRefund.Outcome.Requested(var refund) ->
          Response.created(URI.create("/v1/orders/" + refund.order()))
              .entity(RefundResponse.from(refund))
              .build();
      case RequestRefund.Outcome.OrderNotFound() -> orderNotFound();
      case RequestRefund.Outcome.NotShipped() ->
          Problem.of(
                  ShopError.ORDER_NOT_SHIPPED,
                  "Before that an order can be cancelled, which returns all of the money.")
              .response();
      case RequestRefund.Outcome.ExceedsPaid(var refundable) ->
          Problem.of(
                  ShopError.REFUND_EXCEEDS_PAID,
                  "At most "
                      + refundable.decimal()
                      + " "
                      + refundable.currency()
                      + " can still be refunded.")
              .response();
    };
  }

  private static Response orderNotFound() {
    return Problem.of(ShopError.ORDER_NOT_FOUND, "GET /v1/orders lists your own.").response();
  }
}
