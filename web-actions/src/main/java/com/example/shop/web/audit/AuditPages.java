package com.example.shop.web.audit;

import com.example.shop.services.ShopRoles;
import com.example.shop.services.audit.AuditView;
import com.example.shop.services.audit.ReadAudit;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.list.PageOf;
import dev.twodoors.boundary.store.Verification;
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
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The trail, newest first. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class AuditPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance trail(
        PageOf<AuditView> page, AuditSearch search, Verification verification, Problems problems);
  }

  private final ReadAudit read;
  private final AuditText text;

  AuditPages(ReadAudit read, AuditText text) {
    this.read = read;
    this.text = text;
  }

  /** Its place in the navigation. */
  @Singleton
  static NavigationEntry entry(AuditText text) {
    return new NavigationEntry(
        50, "/audit", text.title(), visitor -> visitor.has(ShopRoles.AUDITOR));
  }

  @GET
  public RestResponse<TemplateInstance> trail(@RestQuery String subject, @RestQuery String after) {
    return show(new AuditSearch(subject, after), false);
  }

  /**
   * @param verify whether to check the whole trail first
   */
  RestResponse<TemplateInstance> show(AuditSearch search, boolean verify) {
    var input = new ReadAudit.Input(search.chosenSubject(), verify, search.after(), PageOf.USUAL);
    try {
      return switch (read.handle(input)) {
        case ReadAudit.Outcome.Read(var page, var verification) ->
            Answer.page(Templates.trail(page, search, verification, Problems.NONE));
      };
    } catch (InvalidInput e) {
      var none = new PageOf<AuditView>(List.of(), null);
      return Answer.again(Templates.trail(none, search, null, Problems.of(e, text::about)));
    }
  }
}
