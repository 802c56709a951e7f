package com.example.shop.web.orders;

import com.example.shop.domain.orders.OrderId;
import com.example.shop.services.orders.CancelOrder;
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
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** What buyers do with an order that they placed. */
@Path("/orders/{order}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class OrdersActions {

  /**
   * @param version of the order that the page showed
   */
  record Seen(Long version) {
    CancelOrder.Input cancelling(OrderId order) {
      return new CancelOrder.Input(order, version == null ? null : List.of(version));
    }
  }

  private final CancelOrder cancel;
  private final OrdersPages pages;
  private final OrdersText text;
  private final Flash flash;

  OrdersActions(CancelOrder cancel, OrdersPages pages, OrdersText text, Flash flash) {
    this.cancel = cancel;
    this.pages = pages;
    this.text = text;
    this.flash = flash;
  }

  /** Takes an order back. */
  @POST
  @Path("cancel")
  public RestResponse<TemplateInstance> cancel(@PathParam("order") OrderId order, Form<Seen> form) {
    try {
      return switch (cancel.handle(form.valid().cancelling(order))) {
        case CancelOrder.Outcome.Cancelled ignored -> {
          flash.say(text.cancelled());
          yield Answer.seeOther("/orders/" + order);
        }
        case CancelOrder.Outcome.NotFound() -> throw new NotFoundException();
        case CancelOrder.Outcome.AlreadyShipped() -> again(order, text.alreadyShipped());
        case CancelOrder.Outcome.AlreadyCancelled() -> again(order, text.alreadyCancelled());
        case CancelOrder.Outcome.ChangedMeanwhile() -> again(order, text.changedMeanwhile());
      };
    } catch (InvalidInput e) {
      return again(order, Problems.of(e, text::about));
    }
  }

  private RestResponse<TemplateInstance> again(OrderId order, String message) {
    return again(order, Problems.of(message));
  }

  private RestResponse<TemplateInstance> again(OrderId order, Problems problems) {
    return Answer.again(pages.order(order, Form.empty(), problems));
  }
}
