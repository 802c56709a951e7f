package com.example.shop.web.orders;

import com.example.shop.domain.orders.OrderId;
import com.example.shop.services.orders.CancelOrder;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.RequestKey;
import dev.twodoors.boundary.Violations;
import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.flash.Flash;
import dev.twodoors.boundary.web.forms.PathSegment;
import dev.twodoors.boundary.web.forms.Problems;
import dev.twodoors.boundary.web.forms.Version;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes an order back. */
@Path("/orders/{id}/cancel")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class CancelActions {
  private final CancelOrder cancel;
  private final OrdersPages pages;
  private final OrdersText text;
  private final Flash flash;

  CancelActions(CancelOrder cancel, OrdersPages pages, OrdersText text, Flash flash) {
    this.cancel = cancel;
    this.pages = pages;
    this.text = text;
    this.flash = flash;
  }

  @POST
  public RestResponse<TemplateInstance> cancel(
      @PathParam("id") String path, @RestForm String version, @RestForm String requestKey) {
    var order = PathSegment.read(path, OrderId::parse);
    try {
      var input = parse(order, version);
      return switch (RequestKey.fromString(requestKey).during(() -> cancel.handle(input))) {
        case CancelOrder.Outcome.Cancelled(var cancelled) -> {
          flash.say(OrdersMessages.CANCELLED);
          yield Answer.seeOther("/orders/" + cancelled.id());
        }
        case CancelOrder.Outcome.NotFound() -> throw new NotFoundException();
        case CancelOrder.Outcome.AlreadyShipped() -> again(order, text.alreadyShipped());
        case CancelOrder.Outcome.AlreadyCancelled() -> again(order, text.alreadyCancelled());
        case CancelOrder.Outcome.ChangedMeanwhile() -> again(order, text.changedMeanwhile());
      };
    } catch (InvalidInput e) {
      return Answer.again(pages.order(order, RefundForm.NONE, Problems.of(e, text::about)));
    }
  }

  private static CancelOrder.Input parse(OrderId order, String version) {
    var violations = new Violations();
    var seen = violations.read("version", version, Version::parse);
    violations.throwIfAny();
    return new CancelOrder.Input(order, seen == null ? null : List.of(seen));
  }

  private RestResponse<TemplateInstance> again(OrderId order, String message) {
    return Answer.again(pages.order(order, RefundForm.NONE, Problems.of(message)));
  }
}
