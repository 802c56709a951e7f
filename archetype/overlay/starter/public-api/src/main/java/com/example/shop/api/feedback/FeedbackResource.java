package com.example.shop.api.feedback;

import com.example.shop.api.ApiError;
import com.example.shop.services.feedback.ListFeedback;
import com.example.shop.services.feedback.SendFeedback;
import dev.twodoors.boundary.api.PageRequest;
import dev.twodoors.boundary.api.PageResponse;
import dev.twodoors.boundary.api.contract.MayAnswer;
import dev.twodoors.boundary.api.problems.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
@Path("/v1/feedback")
@RunOnVirtualThread
@Tag(name = "feedback", description = "What members say.")
class FeedbackResource {

  @Schema(name = "SendFeedbackRequest")
  record SendFeedbackRequest(
      @Schema(description = "Blanks around them do not count.", examples = "The door squeaks.")
          String words) {

    SendFeedback.Input input() {
      return new SendFeedback.Input(words);
    }
  }

  private final SendFeedback sendFeedback;
  private final ListFeedback listFeedback;

  FeedbackResource(SendFeedback sendFeedback, ListFeedback listFeedback) {
    this.sendFeedback = sendFeedback;
    this.listFeedback = listFeedback;
  }

  @POST
  @Operation(
      summary = "Send feedback",
      description = "In the caller's name, and not the same words twice on one day (UTC).")
  @APIResponseSchema(RemarkResponse.class)
  @MayAnswer("already-said")
  public Response sendFeedback(SendFeedbackRequest request) {
    var input = request.input();
    return switch (sendFeedback.handle(input)) {
      case SendFeedback.Outcome.Sent(var remark) ->
          Response.ok(RemarkResponse.from(remark)).build();
      case SendFeedback.Outcome.AlreadySaid() ->
          Problem.of(ApiError.ALREADY_SAID, "Send it tomorrow, or in other words.").response();
    };
  }

  @GET
  @Operation(summary = "List feedback", description = "Of all members, oldest first.")
  public RestResponse<PageResponse<RemarkResponse>> listFeedback(
      @BeanParam PageRequest page, @Context UriInfo here) {
    return switch (listFeedback.handle(new ListFeedback.Input(page.cursor(), page.limit()))) {
      case ListFeedback.Outcome.Found(var found) ->
          PageResponse.from(found, RemarkResponse::from).at(here);
    };
  }
}
