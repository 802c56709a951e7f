package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.PathTemplate;
import dev.twodoors.boundary.engine.facts.Target;
import dev.twodoors.boundary.engine.facts.Template.Form;
import dev.twodoors.boundary.engine.facts.Template.Sent;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;

/** A form that any other site can send in the name of a signed-in user. */
@AutoService(Rule.class)
public final class FormWithoutCsrf implements DoorRule {
  private static final String WHY =
      "without a token that is checked, any other site can send this form in the name"
          + " of a signed-in user";

  @Override
  public Card card() {
    return Card.proven(
            Group.WEB, "a form carries no CSRF token, or the filter that checks the token is off")
        .onlyIn(Layer.WEB)
        .neverWaived();
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    var forms = facts.web().forms().stream().filter(form -> form.place().ours()).toList();
    if (forms.isEmpty() && facts.endpoints().stream().allMatch(is -> is.isSafe())) {
      return;
    }
    var holes = CsrfFilter.holes(facts);
    for (var hole : holes) {
      verdict.report(
          Finding.of(this, hole.subject(), hole.consequence())
              .found(hole.found())
              .why(WHY)
              .fix(hole.fix())
              .at(hole.where())
              .build());
    }
    var tokens = new CsrfTokens(facts);
    var filtered = holes.stream().noneMatch(hole -> hole.subject().equals(CsrfFilter.EXTENSION));
    for (var form : verdict.each(forms)) {
      if (filtered && form.canLack(tokens::isToken)) {
        verdict.report(finding(form, form.sent().stream().anyMatch(tokens::isToken)));
      }
    }
  }

  private Finding finding(Form form, boolean atTimes) {
    var to = form.method() + " " + shown(form.target());
    var where = form.place().where();
    var said = atTimes ? ") can be sent without its token" : ") carries no token";
    return Finding.of(
            this,
            to + " in " + form.place().template(),
            "the form at " + where.brief() + " (" + to + said)
        .found(
            where.toString(), atTimes ? "a section shows the token, and not always" : fields(form))
        .why(WHY)
        .fix(
            "add the token  <input type=\"hidden\" name=\"{inject:csrf.parameterName}\""
                + " value=\"{inject:csrf.token}\">")
        .fix(
            "or use a tag   that holds the token, such as {#csrfTokenAndRequestKey /}, between"
                + " <form> and </form>")
        .at(where)
        .build();
  }

  private static String fields(Form form) {
    var names = form.sent().stream().map(Sent::name).toList();
    return names.isEmpty() ? "no field" : "the fields " + names + ", of which none is the token";
  }

  private static String shown(Target target) {
    return switch (target) {
      case Target.Absolute(PathTemplate path) -> path.toString().replace("{}", "{...}");
      case Target.Relative(String path) -> path.replace("{}", "{...}");
      case Target.OwnPage() -> "its own page";
      case Target.Unknown() -> "an address that an expression gives";
    };
  }
}
