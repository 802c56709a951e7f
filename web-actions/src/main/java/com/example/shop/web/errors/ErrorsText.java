package com.example.shop.web.errors;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for when something goes wrong: what happened, and what to do. */
@MessageBundle("errors")
public interface ErrorsText {
  @Message("Go to the start page")
  String home();

  @Message("Reference")
  String reference();

  @Message("This cannot be used")
  String invalidTitle();

  @Message("What was sent cannot be used. Go back, correct it and try again.")
  String invalid();

  @Message("Not for you")
  String forbiddenTitle();

  @Message("Your account may not do this. If you think it should, ask whoever manages accounts.")
  String forbidden();

  @Message("Not found")
  String notFoundTitle();

  @Message(
      "There is no such page, or it is not yours. Check the address, or begin at the start page.")
  String notFound();

  @Message("That does not work here")
  String methodTitle();

  @Message("This address takes forms only, or no forms at all. Go back to the page you came from.")
  String method();

  @Message("This cannot be read")
  String mediaTypeTitle();

  @Message("This address takes what its form sends, and nothing else. Go back and use the form.")
  String mediaType();

  @Message("This is too much")
  String tooLargeTitle();

  @Message("A form may send at most 100 kB. Go back and shorten what you typed.")
  String tooLarge();

  @Message("This address is too long")
  String addressTitle();

  @Message("The address has more letters than we read. Go back and ask for less.")
  String address();

  @Message("Your browser sends too much")
  String headersTitle();

  @Message(
      "With each page your browser sends what sites have kept in it. Delete this site's cookies, then try again.")
  String headers();

  @Message("No form of ours has so many fields. Go back and use the form.")
  String tooManyFields();

  @Message("This cannot be read")
  String unreadableTitle();

  @Message(
      "What was sent is incomplete or garbled on its way. Nothing was done. Go back and send the form again.")
  String unreadable();

  @Message("This took too long")
  String slowTitle();

  @Message("What you sent did not arrive in time, so nothing was done. Send it again.")
  String slow();

  @Message("This page has moved")
  String movedTitle();

  @Message("Your browser will follow.")
  String moved();

  @Message("This was sent before")
  String conflictTitle();

  @Message(
      "Another request with the same key is still being worked on, or its answer cannot be read any more. Look whether what you wanted has happened, before you send it again.")
  String conflict();

  @Message("This form was used for something else before. Reload its page and fill it again.")
  String otherInput();

  @Message("This request came from elsewhere")
  String crossOriginTitle();

  @Message(
      "Another site tried to send a form in your name, so nothing was done. If it was you, open the page here and send the form from it.")
  String crossOrigin();

  @Message("This form has waited too long")
  String expiredTitle();

  @Message(
      "To protect you, a form is only good for a while, and needs cookies. Nothing was done yet. Send it again if it is still what you want.")
  String expired();

  @Message("Send it again")
  String sendAgain();

  @Message("Something broke")
  String brokenTitle();

  @Message("That is our fault, not yours. Try again; if it happens again, tell us the reference.")
  String broken();

  @Message("We will be back in a moment")
  String awayTitle();

  @Message(
      "We cannot reach our data right now. Nothing was changed by this request, or it is safe to send it again. Try again in a few seconds.")
  String away();

  @Message("Too fast for us")
  String tooManyTitle();

  @Message("More requests came from you than we can answer. Wait a minute, then try again.")
  String tooMany();

  @Message("Error {status}")
  String status(int status);

  @Message("Your request cannot be answered")
  String otherTitle();

  @Message("Go back and try it another way.")
  String other();
}
