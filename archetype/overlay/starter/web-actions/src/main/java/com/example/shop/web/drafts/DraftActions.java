package com.example.shop.web.drafts;

import com.example.shop.domain.PersonId;
import dev.twodoors.boundary.Violations;
import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Keeps what is not ready to be sent, however long or short it is. */
@Path("/draft")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class DraftActions {
  private final Drafts drafts;
  private final Visitor visitor;

  DraftActions(Drafts drafts, Visitor visitor) {
    this.drafts = drafts;
    this.visitor = visitor;
  }

  @POST
  public RestResponse<TemplateInstance> keep(@RestForm String words) {
    var violations = new Violations();
    var storable = violations.read("words", words == null ? "" : words, DraftActions::storable);
    violations.throwIfAny();
    drafts.keep(new PersonId(visitor.getName()), storable);
    return Answer.seeOther("/");
  }

  /** PostgreSQL cannot store the NUL character, and nobody types it. */
  private static String storable(String words) {
    if (words.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("must not contain control characters");
    }
    return words;
  }
}
