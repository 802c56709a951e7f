package com.example.shop.web.feedback;

import com.example.shop.domain.PersonId;
import com.example.shop.services.Roles;
import com.example.shop.services.feedback.SendFeedback;
import com.example.shop.web.drafts.Drafts;
import dev.twodoors.boundary.UiOnly;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The start page, with the form on it. */
@UiOnly(because = "It shows a form and what was typed into it; programs need no form.")
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class FeedbackPages {

  @CheckedTemplate
  static class Templates {
    /**
     * @param member whether there is a form
     * @param kept when the words in it were kept; null when they were not
     * @param thanks whether words have just been sent
     */
    static native TemplateInstance page(
        boolean member,
        Form<SendFeedback.Input> form,
        Instant kept,
        boolean thanks,
        Problems problems);
  }

  private final Drafts drafts;
  private final Visitor visitor;

  FeedbackPages(Drafts drafts, Visitor visitor) {
    this.drafts = drafts;
    this.visitor = visitor;
  }

  /** Its place in the navigation. */
  @Singleton
  static NavigationEntry entry(FeedbackText text) {
    return new NavigationEntry(10, "/", text.title(), visitor -> true);
  }

  @GET
  public RestResponse<TemplateInstance> index(@RestQuery boolean thanks) {
    if (!isMember()) {
      return Answer.page(Templates.page(false, Form.empty(), null, false, Problems.NONE));
    }
    var kept = drafts.of(new PersonId(visitor.getName()));
    Form<SendFeedback.Input> form =
        kept.map(draft -> Form.<SendFeedback.Input>empty().showing("words", draft.words()))
            .orElseGet(Form::empty);
    var when = kept.map(Drafts.Kept::at).orElse(null);
    return Answer.page(Templates.page(true, form, when, thanks, Problems.NONE));
  }

  /** The form with what was typed, and what is wrong with it. */
  TemplateInstance index(Form<SendFeedback.Input> typed, Problems problems) {
    return Templates.page(isMember(), typed, null, false, problems);
  }

  private boolean isMember() {
    return visitor.has(Roles.MEMBER);
  }
}
