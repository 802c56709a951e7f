package com.example.shop.web.cart;

import com.example.shop.domain.PersonId;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.domain.orders.OrderId;
import com.example.shop.services.orders.PlaceOrder;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.RequestKeyConflict;
import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.Visitor;
import dev.twodoors.boundary.web.flash.Flash;
import dev.twodoors.boundary.web.forms.Form;
import dev.twodoors.boundary.web.forms.Problems;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;

/** Turns the cart into an order. */
@Path("/checkout")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class CheckoutActions {
  private final Checkout checkout;
  private final PlaceOrder place;
  private final CartPages pages;
  private final Visitor visitor;
  private final CartText text;
  private final Flash flash;

  CheckoutActions(
      Checkout checkout,
      PlaceOrder place,
      CartPages pages,
      Visitor visitor,
      CartText text,
      Flash flash) {
    this.checkout = checkout;
    this.place = place;
    this.pages = pages;
    this.visitor = visitor;
    this.text = text;
    this.flash = flash;
  }

  @POST
  public RestResponse<TemplateInstance> place(Form<CheckoutForm> form) {
    try {
      return switch (checkout.start(buyer(), form.valid().seen())) {
        case Checkout.Start.Ready ready -> place(ready);
        case Checkout.Start.OrderedBefore(var order) -> toOrder(order);
        case Checkout.Start.Empty() -> again(text.nothing());
        case Checkout.Start.Changed() -> again(text.changedMeanwhile());
        case Checkout.Start.Unclear() -> again(text.unclear());
      };
    } catch (InvalidInput e) {
      return Answer.again(pages.cart(TypedQuantity.NONE, Problems.of(e, text::about)));
    }
  }

  private RestResponse<TemplateInstance> place(Checkout.Start.Ready ready) {
    try {
      return switch (ready.key().during(() -> place.handle(ready.input()))) {
        case PlaceOrder.Outcome.Placed(var order) -> {
          checkout.placed(buyer(), ready.version(), order.id());
          yield toOrder(order.id());
        }
        case PlaceOrder.Outcome.OutOfStock(var skus) ->
            refused(ready, text.outOfStock(named(skus)));
        case PlaceOrder.Outcome.UnknownProduct(var skus) ->
            refused(ready, text.unknown(named(skus)));
      };
    } catch (InvalidInput e) {
      checkout.refused(buyer(), ready.version());
      return Answer.again(pages.cart(TypedQuantity.NONE, Problems.of(e, text::about)));
    } catch (ForbiddenException e) {
      checkout.refused(buyer(), ready.version());
      throw e;
    } catch (RequestKeyConflict e) {
      return switch (e.reason()) {
        case IN_FLIGHT ->
            RestResponse.ResponseBuilder.fromResponse(again(text.inFlight()))
                .header("Retry-After", 1)
                .build();
        case OTHER_INPUT, UNREADABLE_ANSWER -> refused(ready, text.unclear());
      };
    }
  }

  private RestResponse<TemplateInstance> refused(Checkout.Start.Ready ready, String message) {
    checkout.refused(buyer(), ready.version());
    return again(message);
  }

  private RestResponse<TemplateInstance> again(String message) {
    return Answer.again(pages.cart(TypedQuantity.NONE, Problems.of(message)));
  }

  private RestResponse<TemplateInstance> toOrder(OrderId order) {
    flash.say(text.placed());
    return Answer.seeOther("/orders/" + order);
  }

  private PersonId buyer() {
    return new PersonId(visitor.getName());
  }

  private static String named(List<Sku> skus) {
    return skus.stream().map(Sku::value).collect(Collectors.joining(", "));
  }
}
