package dev.twodoors.boundary.testing.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * What the web door answered.
 *
 * @param location where a redirect leads, below the door's address; empty when it is none
 * @param retryAfter seconds; empty when not said
 */
public record Page(int status, String location, String retryAfter, Document html) {

  public Optional<Form> form(String action) {
    return html.select("form").stream()
        .map(FormElement.class::cast)
        .filter(form -> form.attr("action").equals(action))
        .map(Form::of)
        .findFirst();
  }

  /** The form to an address; when the page has none, its keys out of the form to sign out. */
  public Form formOrKeys(String action) {
    return form(action)
        .or(() -> form(WebPerson.SIGN_OUT).map(keys -> keys.to(action)))
        .orElseThrow(() -> new AssertionError("no form on this page:\n" + html));
  }

  public List<String> texts(String css) {
    return html.select(css).eachText();
  }

  public String problems() {
    return String.join(" ", texts(".problems li"));
  }

  /**
   * @param wordings what the page says for a refusal, and what the capability calls it
   */
  public Reply refusal(Map<String, String> wordings) {
    return wordings.entrySet().stream()
        .filter(wording -> status == 422 && problems().contains(wording.getKey()))
        .findFirst()
        .map(wording -> Reply.of(wording.getValue()))
        .orElseGet(this::failure);
  }

  public Reply failure() {
    var wrong = html.select(".error[id$=-error]").eachAttr("id");
    if (status == 422 && !wrong.isEmpty()) {
      return Reply.invalid(wrong.stream().map(id -> id.replaceFirst("-error$", "")).toList());
    }
    return switch (status) {
      case 403 -> Reply.of(Reply.DENIED);
      case 404 -> Reply.of("NotFound");
      case 503 -> Reply.of(Reply.UNAVAILABLE, List.of(retryAfter));
      default -> Reply.of(status + " " + location + " " + problems() + html.title());
    };
  }
}
