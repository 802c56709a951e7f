package com.example.shop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words that stand on every page, or on pages of every package. */
@MessageBundle("site")
public interface SiteText {
  /** As browsers and screen readers name it (BCP 47). */
  @Message("en")
  String language();

  @Message("Shop")
  String name();

  /** What search engines show below the name. */
  @Message("Sign in and do what your account allows.")
  String overview();

  @Message("Skip to the content")
  String skip();

  @Message("Main")
  String mainNavigation();

  @Message("Start page")
  String start();

  @Message("Sign in")
  String signIn();

  @Message("Sign out")
  String signOut();

  @Message("Signed in as")
  String signedInAs();

  @Message("Next page")
  String next();

  @Message("Back to the first page")
  String first();

  @Message("Pages")
  String pages();

  @Message("There is a problem")
  String problem();

  @Message("The only cookies here are those that forms and signing in need.")
  String footer();

  @Message("How this site is built")
  String architecture();

  @Message("There was no answer. Check your connection and try again: nothing is done twice.")
  String lost();

  /**
   * Before a message in the summary of problems: the field that it is about. The bundle of a
   * package names the fields of its own forms, and leaves the rest to this.
   */
  @Message(
      "{#switch field}{#case 'cursor'}Page: {#case 'version'}Version: {#case 'requestKey'}Form key: {/switch}")
  String about(String field);
}
