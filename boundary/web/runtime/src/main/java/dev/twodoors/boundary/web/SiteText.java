package dev.twodoors.boundary.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words that stand on every page, or on pages of every package. A project says its own in {@code
 * messages/site.properties}: its name and overview at least.
 */
@MessageBundle(value = "site", locale = "en")
public interface SiteText {
  /** As browsers and screen readers name it (BCP 47). */
  @Message(defaultValue = "en")
  String language();

  @Message(defaultValue = "This site")
  String name();

  /** What search engines show below the name. */
  @Message(defaultValue = "Sign in and do what your account allows.")
  String overview();

  @Message(defaultValue = "Skip to the content")
  String skip();

  @Message(defaultValue = "Main")
  String mainNavigation();

  @Message(defaultValue = "Start page")
  String start();

  @Message(defaultValue = "Sign in")
  String signIn();

  @Message(defaultValue = "Sign out")
  String signOut();

  @Message(defaultValue = "Signed in as")
  String signedInAs();

  @Message(defaultValue = "Next page")
  String next();

  @Message(defaultValue = "Back to the first page")
  String first();

  @Message(defaultValue = "Pages")
  String pages();

  @Message(defaultValue = "There is a problem")
  String problem();

  @Message(defaultValue = "The only cookies here are those that forms and signing in need.")
  String footer();

  @Message(defaultValue = "How this site is built")
  String architecture();

  @Message(
      defaultValue =
          "There was no answer. Check your connection and try again: nothing is done twice.")
  String lost();

  /**
   * Before a message in the summary of problems: the field that it is about. The bundle of a
   * package names the fields of its own forms, and leaves the rest to this.
   */
  @Message(
      defaultValue =
          "{#switch field}{#case 'cursor'}Page: {#case 'version'}Version: {#case 'versions'}Version: {#case 'requestKey'}Form key: {/switch}")
  String about(String field);
}
