package dev.twodoors.boundary.web.signin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around signing in. */
@MessageBundle(value = "signin", locale = "en")
public interface SignInText {
  @Message(defaultValue = "Sign in")
  String title();

  @Message(defaultValue = "Then you find what is yours, and can do what your account allows.")
  String claim();

  @Message(defaultValue = "Name")
  String name();

  @Message(defaultValue = "Password")
  String password();

  @Message(defaultValue = "Sign in")
  String submit();

  @Message(defaultValue = "Name and password do not match. Check both and try again.")
  String failed();

  @Message(defaultValue = "You are signed in as {name}. Sign in as somebody else, or go to the")
  String already(String name);
}
