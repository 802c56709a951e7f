package com.example.shop.web.audit;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Checks the whole trail. It changes nothing, so its answer is a page and no redirect; it is a POST
 * because it is work that no foreign page and no crawler shall cause.
 */
@Path("/audit/verify")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class VerifyActions {
  private final AuditPages pages;

  VerifyActions(AuditPages pages) {
    this.pages = pages;
  }

  @POST
  public RestResponse<TemplateInstance> verify(@RestForm String subject) {
    return pages.show(new AuditSearch(subject, null), true);
  }
}
