package dev.twodoors.boundary.web.errors;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for when something goes wrong: what happened, and what to do. */
@MessageBundle(value = "errors", locale = "en")
public interface ErrorsText {
  @Message(defaultValue = "Go to the start page")
  String home();

  @Message(defaultValue = "Reference")
  String reference();

  @Message(defaultValue = "This cannot be used")
  String invalidTitle();

  @Message(defaultValue = "What was sent cannot be used. Go back, correct it and try again.")
  String invalid();

  @Message(defaultValue = "Not for you")
  String forbiddenTitle();

  @Message(
      defaultValue =
          "Your account may not do this. If you think it should, ask whoever manages accounts.")
  String forbidden();

  @Message(defaultValue = "Not found")
  String notFoundTitle();

  @Message(
      defaultValue =
          "There is no such page, or it is not yours. Check the address, or begin at the start page.")
  String notFound();

  @Message(defaultValue = "That does not work here")
  String methodTitle();

  @Message(
      defaultValue =
          "This address takes forms only, or no forms at all. Go back to the page you came from.")
  String method();

  @Message(defaultValue = "This cannot be read")
  String mediaTypeTitle();

  @Message(
      defaultValue =
          "This address takes what its form sends, and nothing else. Go back and use the form.")
  String mediaType();

  @Message(defaultValue = "This is too much")
  String tooLargeTitle();

  @Message(defaultValue = "A form may send at most {most}. Go back and shorten what you typed.")
  String tooLarge(String most);

  @Message(defaultValue = "This address is too long")
  String addressTitle();

  @Message(defaultValue = "The address has more letters than we read. Go back and ask for less.")
  String address();

  @Message(defaultValue = "Your browser sends too much")
  String headersTitle();

  @Message(
      defaultValue =
          "With each page your browser sends what sites have kept in it. Delete this site's cookies, then try again.")
  String headers();

  @Message(defaultValue = "No form of ours has so many fields. Go back and use the form.")
  String tooManyFields();

  @Message(defaultValue = "This cannot be read")
  String unreadableTitle();

  @Message(
      defaultValue =
          "What was sent is incomplete or garbled on its way. Nothing was done. Go back and send the form again.")
  String unreadable();

  @Message(defaultValue = "This took too long")
  String slowTitle();

  @Message(
      defaultValue = "What you sent did not arrive in time, so nothing was done. Send it again.")
  String slow();

  @Message(defaultValue = "This page has moved")
  String movedTitle();

  @Message(defaultValue = "Your browser will follow.")
  String moved();

  @Message(defaultValue = "This was sent before")
  String conflictTitle();

  @Message(
      defaultValue =
          "Another request with the same key is still being worked on, or its answer cannot be read any more. Look whether what you wanted has happened, before you send it again.")
  String conflict();

  @Message(
      defaultValue =
          "This form was used for something else before. Reload its page and fill it again.")
  String otherInput();

  @Message(defaultValue = "This request came from elsewhere")
  String crossOriginTitle();

  @Message(
      defaultValue =
          "Another site tried to send a form in your name, so nothing was done. If it was you, open the page here and send the form from it.")
  String crossOrigin();

  @Message(defaultValue = "This form has waited too long")
  String expiredTitle();

  @Message(
      defaultValue =
          "To protect you, a form is only good for a while, and needs cookies. Nothing was done yet. Send it again if it is still what you want.")
  String expired();

  @Message(defaultValue = "Send it again")
  String sendAgain();

  @Message(defaultValue = "Something broke")
  String brokenTitle();

  @Message(
      defaultValue =
          "That is our fault, not yours. Try again; if it happens again, tell us the reference.")
  String broken();

  @Message(defaultValue = "We will be back in a moment")
  String awayTitle();

  @Message(
      defaultValue =
          "We cannot reach our data right now. Nothing was changed by this request, or it is safe to send it again. Try again in a few seconds.")
  String away();

  @Message(defaultValue = "Too fast for us")
  String tooManyTitle();

  @Message(
      defaultValue =
          "More requests came from you than we can answer. Wait a minute, then try again.")
  String tooMany();

  @Message(defaultValue = "Error {status}")
  String status(int status);

  @Message(defaultValue = "Your request cannot be answered")
  String otherTitle();

  @Message(defaultValue = "Go back and try it another way.")
  String other();
}
