package dev.twodoors.web.survey;

import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.forms.Form;
import dev.twodoors.boundary.web.forms.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/surveys/{product}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SurveyActions {

  @CheckedTemplate(basePath = "SurveyPages")
  static class Templates {
    static native TemplateInstance survey(
        Form<AnswerSurvey.Input> form, AnswerSurvey.Input answers, Problems problems);
  }

  private final AnswerSurvey answer;

  SurveyActions(AnswerSurvey answer) {
    this.answer = answer;
  }

  @GET
  public RestResponse<TemplateInstance> survey() {
    return Answer.page(Templates.survey(Form.empty(), null, Problems.NONE));
  }

  @POST
  public RestResponse<TemplateInstance> answer(Form<AnswerSurvey.Input> form) {
    try {
      return switch (answer.handle(form.values())) {
        case AnswerSurvey.Outcome.Answered(var input) ->
            Answer.page(Templates.survey(form, input, Problems.NONE));
      };
    } catch (InvalidInput e) {
      return Answer.again(Templates.survey(form, null, Problems.of(e, field -> field + ": ")));
    }
  }
}
