package com.example.shop.api.refunds;

import com.example.shop.api.ShopError;
import com.example.shop.domain.refunds.RefundId;
import com.example.shop.services.refunds.DecideRefund;
import com.example.shop.services.refunds.ListRefunds;
import dev.twodoors.boundary.api.PageRequest;
import dev.twodoors.boundary.api.PageResponse;
import dev.twodoors.boundary.api.contract.MayAnswer;
import dev.twodoors.boundary.api.problems.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/refunds")
@RunOnVirtualThread
@Tag(name = "refunds", description = "Money back for shipped orders.")
class RefundsResource {

  @Schema(name = "DecideRefundRequest")
  record DecideRefundRequest(@Schema(examples = "APPROVE") DecideRefund.Decision decision) {

    DecideRefund.Input input(RefundId refund) {
      return new DecideRefund.Input(refund, decision);
    }
  }

  private final ListRefunds listRefunds;
  private final DecideRefund decideRefund;

  RefundsResource(ListRefunds listRefunds, DecideRefund decideRefund) {
    this.listRefunds = listRefunds;
    this.decideRefund = decideRefund;
  }

  @GET
  @Operation(
      summary = "List refunds that wait for a decision",
      description = "Of all buyers, oldest first.")
  public RestResponse<PageResponse<RefundResponse>> listRefunds(
      @BeanParam PageRequest page, @Context UriInfo here) {
    return switch (listRefunds.handle(new ListRefunds.Input(page.cursor(), page.limit()))) {
      case ListRefunds.Outcome.Found(var found) ->
          PageResponse.from(found, RefundResponse::from).at(here);
    };
  }

  @POST
  @Path("{id}/decision")
  @Operation(
      summary = "Approve or reject a refund",
      description = "Once, and never one's own request.")
  @APIResponseSchema(RefundResponse.class)
  @MayAnswer({"refund-not-found", "own-refund-request", "refund-already-decided"})
  public Response decideRefund(@PathParam("id") RefundId refund, DecideRefundRequest request) {
    var input = request.input(refund);
    return switch (decideRefund.handle(input)) {
      case DecideRefund.Outcome.Decided(var decided) ->
          Response.ok(RefundResponse.from(decided)).build();
      case DecideRefund.Outcome.NotFound() -> notFound();
      case DecideRefund.Outcome.OwnRequest() ->
          Problem.of(ShopError.OWN_REFUND_REQUEST, "Another clerk has to decide.").response();
      case DecideRefund.Outcome.AlreadyDecided(var status) ->
          Problem.of(ShopError.REFUND_ALREADY_DECIDED, "It is " + status + ".").response();
    };
  }

  private static Response notFound() {
    return Problem.of(ShopError.REFUND_NOT_FOUND, "GET /v1/refunds lists those that wait.")
        .response();
  }
}
