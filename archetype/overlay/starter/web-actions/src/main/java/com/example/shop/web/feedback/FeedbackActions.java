package com.example.shop.web.feedback;

import com.example.shop.domain.PersonId;
import com.example.shop.services.feedback.SendFeedback;
import com.example.shop.web.drafts.Drafts;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.Visitor;
import dev.twodoors.boundary.web.forms.Form;
import dev.twodoors.boundary.web.forms.Problems;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** Sends what a member typed. */
@Path("/feedback")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class FeedbackActions {
  private final SendFeedback send;
  private final FeedbackPages pages;
  private final Drafts drafts;
  private final Visitor visitor;
  private final FeedbackText text;

  FeedbackActions(
      SendFeedback send, FeedbackPages pages, Drafts drafts, Visitor visitor, FeedbackText text) {
    this.send = send;
    this.pages = pages;
    this.drafts = drafts;
    this.visitor = visitor;
    this.text = text;
  }

  @POST
  public RestResponse<TemplateInstance> send(Form<SendFeedback.Input> form) {
    try {
      return switch (send.handle(form.values())) {
        case SendFeedback.Outcome.Sent ignored -> thanks();
        case SendFeedback.Outcome.AlreadySaid() -> again(form, atWords(text.alreadySaid()));
      };
    } catch (InvalidInput e) {
      return again(form, Problems.of(e, text::about));
    }
  }

  private RestResponse<TemplateInstance> thanks() {
    drafts.forget(new PersonId(visitor.getName()));
    return Answer.seeOther("/?thanks=true");
  }

  private Problems atWords(String message) {
    return Problems.of("words", text.about("words"), message);
  }

  private RestResponse<TemplateInstance> again(Form<SendFeedback.Input> form, Problems problems) {
    return Answer.again(pages.index(form, problems));
  }
}
