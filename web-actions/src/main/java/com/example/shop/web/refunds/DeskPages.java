package com.example.shop.web.refunds;

import com.example.shop.services.refunds.ListRefunds;
import com.example.shop.services.refunds.RefundView;
import com.example.shop.web.catalog.Audience;
import dev.twodoors.boundary.list.PageOf;
import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.NavigationEntry;
import dev.twodoors.boundary.web.forms.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The requests for money back that wait for a clerk. */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class DeskPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance desk(PageOf<RefundView> page, String after, Problems problems);
  }

  private final ListRefunds list;

  DeskPages(ListRefunds list) {
    this.list = list;
  }

  /** Its place in the navigation. */
  @Singleton
  static NavigationEntry entry(RefundsText text) {
    return new NavigationEntry(40, "/desk", text.title(), Audience::isClerk);
  }

  @GET
  public RestResponse<TemplateInstance> desk(@RestQuery String after) {
    return Answer.page(desk(after, Problems.NONE));
  }

  /**
   * @param problems at the id of a refund, or of the desk as a whole
   */
  TemplateInstance desk(String after, Problems problems) {
    return switch (list.handle(new ListRefunds.Input(after, PageOf.USUAL))) {
      case ListRefunds.Outcome.Found(var page) -> Templates.desk(page, after, problems);
    };
  }
}
