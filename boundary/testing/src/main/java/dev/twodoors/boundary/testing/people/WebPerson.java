package dev.twodoors.boundary.testing.people;

/** Somebody at the pages. */
public record WebPerson(Browser browser) implements Person {
  static final String SIGN_OUT = "/sign-out";

  @Override
  public WebPerson hasty() {
    return new WebPerson(browser.hasty());
  }
}
