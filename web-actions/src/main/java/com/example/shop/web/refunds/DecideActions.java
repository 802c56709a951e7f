package com.example.shop.web.refunds;

import com.example.shop.domain.refunds.RefundId;
import com.example.shop.services.refunds.DecideRefund;
import com.example.shop.services.refunds.DecideRefund.Decision;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.RequestKey;
import dev.twodoors.boundary.Violations;
import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.flash.Flash;
import dev.twodoors.boundary.web.forms.PathSegment;
import dev.twodoors.boundary.web.forms.Problems;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes over what a clerk decided. */
@Path("/desk/refunds/{id}")
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
      @PathParam("id") String path, @RestForm String decision, @RestForm String requestKey) {
    var refund = PathSegment.read(path, RefundId::parse);
    try {
      var input = parse(refund, decision);
      return switch (RequestKey.fromString(requestKey).during(() -> decide.handle(input))) {
        case DecideRefund.Outcome.Decided ignored -> {
          flash.say(
              input.decision() == Decision.APPROVE
                  ? RefundsMessages.APPROVED
                  : RefundsMessages.REJECTED);
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

  private DecideRefund.Input parse(RefundId refund, String decision) {
    var violations = new Violations();
    var chosen = violations.read("decision", decision, this::decision);
    violations.throwIfAny();
    return new DecideRefund.Input(refund, chosen);
  }

  private Decision decision(String typed) {
    return switch (typed) {
      case "approve" -> Decision.APPROVE;
      case "reject" -> Decision.REJECT;
      default -> throw new IllegalArgumentException(text.decisions());
    };
  }

  private RestResponse<TemplateInstance> again(RefundId refund, String message) {
    return Answer.again(pages.desk(null, Problems.of(refund.toString(), "", message)));
  }
}
