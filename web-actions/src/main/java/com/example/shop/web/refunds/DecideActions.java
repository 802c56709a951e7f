package com.example.shop.web.refunds;

import com.example.shop.domain.refunds.RefundId;
import com.example.shop.services.refunds.DecideRefund;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.flash.Flash;
import dev.twodoors.boundary.web.forms.Form;
import dev.twodoors.boundary.web.forms.Problems;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes over what a clerk decided. */
@Path("/desk/refunds/{refund}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class DecideActions {
  private final DecideRefund decide;
  private final DeskPages pages;
  private final RefundsText text;
  private final Flash flash;

  DecideActions(DecideRefund decide, DeskPages pages, RefundsText text, Flash flash) {
    this.decide = decide;
    this.pages = pages;
    this.text = text;
    this.flash = flash;
  }

  @POST
  public RestResponse<TemplateInstance> decide(
      @PathParam("refund") RefundId refund, Form<DecideRefund.Input> form) {
    try {
      return switch (decide.handle(form.values())) {
        case DecideRefund.Outcome.Decided ignored -> {
          flash.say(text.decided(form.values().decision()));
          yield Answer.seeOther("/desk");
        }
        case DecideRefund.Outcome.NotFound() -> throw new NotFoundException();
        case DecideRefund.Outcome.OwnRequest() -> again(refund, text.ownRequest());
        case DecideRefund.Outcome.AlreadyDecided(var status) ->
            again(refund, text.alreadyDecided(status));
      };
    } catch (InvalidInput e) {
      return Answer.again(pages.desk(null, Problems.of(e, text::about)));
    }
  }

  private RestResponse<TemplateInstance> again(RefundId refund, String message) {
    return Answer.again(pages.desk(null, Problems.of(refund.toString(), "", message)));
  }
}
