package com.example.shop.web.orders;

import com.example.shop.domain.orders.OrderId;
import com.example.shop.services.orders.FindOrder;
import com.example.shop.services.orders.ListOrders;
import com.example.shop.services.orders.OrderSummaryView;
import com.example.shop.services.orders.OrderView;
import com.example.shop.services.orders.TraceOrder;
import com.example.shop.services.refunds.RefundView;
import com.example.shop.services.refunds.RequestRefund;
import com.example.shop.web.catalog.Audience;
import dev.twodoors.boundary.list.PageOf;
import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.NavigationEntry;
import dev.twodoors.boundary.web.Visitor;
import dev.twodoors.boundary.web.forms.Form;
import dev.twodoors.boundary.web.forms.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The orders of a buyer, each of them, and what happened to it. */
@Path("/orders")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class OrdersPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance index(PageOf<OrderSummaryView> page, String after);

    static native TemplateInstance order(
        OrderView order,
        List<RefundView> refunds,
        OrderOffers offers,
        Form<RequestRefund.Input> form,
        Problems problems);

    static native TemplateInstance history(OrderId order, List<TraceOrder.Step> steps);
  }

  private final ListOrders list;
  private final FindOrder find;
  private final TraceOrder trace;
  private final Visitor visitor;

  OrdersPages(ListOrders list, FindOrder find, TraceOrder trace, Visitor visitor) {
    this.list = list;
    this.find = find;
    this.trace = trace;
    this.visitor = visitor;
  }

  /** Its place in the navigation. */
  @Singleton
  static NavigationEntry entry(OrdersText text) {
    return new NavigationEntry(30, "/orders", text.title(), Audience::isBuyer);
  }

  @GET
  public RestResponse<TemplateInstance> index(@RestQuery String after) {
    return switch (list.handle(new ListOrders.Input(after, PageOf.USUAL))) {
      case ListOrders.Outcome.Found(var page) -> Answer.page(Templates.index(page, after));
    };
  }

  @GET
  @Path("{order}")
  public RestResponse<TemplateInstance> order(@PathParam("order") OrderId order) {
    return Answer.page(order(order, Form.empty(), Problems.NONE));
  }

  /** The order's page with what was typed into it. */
  public TemplateInstance order(OrderId id, Form<RequestRefund.Input> form, Problems problems) {
    return switch (find.handle(new FindOrder.Input(id))) {
      case FindOrder.Outcome.Found(var order, var refunds) -> {
        var offers = OrderOffers.of(order, refunds, visitor, form, problems);
        yield Templates.order(order, refunds, offers, form, problems);
      }
      case FindOrder.Outcome.NotFound() -> throw new NotFoundException();
    };
  }

  /** What happened to one order, call by call. */
  @GET
  @Path("{order}/history")
  public RestResponse<TemplateInstance> history(@PathParam("order") OrderId order) {
    return switch (trace.handle(new TraceOrder.Input(order))) {
      case TraceOrder.Outcome.Traced(var steps) -> Answer.page(Templates.history(order, steps));
      case TraceOrder.Outcome.NotFound() -> throw new NotFoundException();
    };
  }
}
