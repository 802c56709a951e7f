package com.example.shop.web.refunds;

import com.example.shop.domain.orders.OrderId;
import com.example.shop.services.refunds.RequestRefund;
import com.example.shop.web.catalog.Prices;
import com.example.shop.web.orders.OrdersPages;
import com.example.shop.web.orders.OrdersText;
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

/** Sends a buyer's request for money back. */
@Path("/orders/{order}/refunds")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class RefundsActions {
  private final RequestRefund request;
  private final OrdersPages pages;
  private final OrdersText text;
  private final Flash flash;

  RefundsActions(RequestRefund request, OrdersPages pages, OrdersText text, Flash flash) {
    this.request = request;
    this.pages = pages;
    this.text = text;
    this.flash = flash;
  }

  @POST
  public RestResponse<TemplateInstance> request(
      @PathParam("order") OrderId order, Form<RequestRefund.Input> form) {
    try {
      return switch (request.handle(form.values())) {
        case RequestRefund.Outcome.Requested ignored -> {
          flash.say(text.refundAsked());
          yield Answer.seeOther("/orders/" + order);
        }
        case RequestRefund.Outcome.OrderNotFound() -> throw new NotFoundException();
        case RequestRefund.Outcome.NotShipped() ->
            again(order, form, Problems.of(text.notShipped()));
        case RequestRefund.Outcome.ExceedsPaid(var refundable) ->
            again(order, form, atAmount(text.exceedsPaid(Prices.shown(refundable))));
      };
    } catch (InvalidInput e) {
      return again(order, form, Problems.of(e, text::about));
    }
  }

  private Problems atAmount(String message) {
    return Problems.of("amount", text.about("amount"), message);
  }

  private RestResponse<TemplateInstance> again(
      OrderId order, Form<RequestRefund.Input> form, Problems problems) {
    return Answer.again(pages.order(order, form, problems));
  }
}
