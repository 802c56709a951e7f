package dev.twodoors.boundary.testing.people;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The pages, used by browsers with JavaScript off. */
public final class WebDoor implements Door {
  private final URI address;
  private final UnaryOperator<String> passwordOf;
  private final Map<String, WebPerson> people = new ConcurrentHashMap<>();

  public WebDoor(URI address, UnaryOperator<String> passwordOf) {
    this.address = address;
    this.passwordOf = passwordOf;
  }

  @Override
  public String name() {
    return "web";
  }

  @Override
  public WebPerson person(String user) {
    return people.computeIfAbsent(user, this::signIn);
  }

  /** A person who signed in at another replica goes on here. */
  public WebPerson goesOn(WebPerson elsewhere) {
    return new WebPerson(elsewhere.browser().movedTo(address));
  }

  /** Nobody in particular. */
  public Browser browser() {
    return Browser.at(address);
  }

  private WebPerson signIn(String user) {
    var browser = browser();
    var form =
        browser
            .get("/sign-in")
            .form("/sign-in")
            .orElseThrow(() -> new AssertionError("/sign-in has no form to sign in"));
    var answer = browser.submit(form.with("name", user).with("password", passwordOf.apply(user)));
    if (answer.status() >= 400 || answer.location().contains("failed")) {
      throw new AssertionError(user + " could not sign in: " + answer);
    }
    return new WebPerson(browser);
  }
}
