package com.example.shop.web.signin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around signing in. */
@MessageBundle("signin")
public interface SignInText {
  @Message("Sign in")
  String title();

  @Message("Then you find what is yours, and can do what your account allows.")
  String claim();

  @Message("Name")
  String name();

  @Message("Password")
  String password();

  @Message("Sign in")
  String submit();

  @Message("Name and password do not match. Check both and try again.")
  String failed();

  @Message("You are signed in as {name}. Sign in as somebody else, or go to the")
  String already(String name);
}
