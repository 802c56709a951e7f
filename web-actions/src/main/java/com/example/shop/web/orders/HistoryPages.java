package com.example.shop.web.orders;

import com.example.shop.domain.orders.OrderId;
import com.example.shop.services.orders.TraceOrder;
import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.forms.PathSegment;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** What happened to one order, call by call. */
@Path("/orders/{id}/history")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class HistoryPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance history(OrderId order, List<TraceOrder.Step> steps);
  }

  private final TraceOrder trace;

  HistoryPages(TraceOrder trace) {
    this.trace = trace;
  }

  @GET
  public RestResponse<TemplateInstance> history(@PathParam("id") String id) {
    var order = PathSegment.read(id, OrderId::parse);
    return switch (trace.handle(new TraceOrder.Input(order))) {
      case TraceOrder.Outcome.Traced(var steps) -> Answer.page(Templates.history(order, steps));
      case TraceOrder.Outcome.NotFound() -> throw new NotFoundException();
    };
  }
}
