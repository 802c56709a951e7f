package com.example.shop.web.feedback;

import com.example.shop.services.feedback.SendFeedback;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.Instant;

/** Words around feedback. */
@MessageBundle("feedback")
public interface FeedbackText {
  @Message("Feedback")
  String title();

  @Message("Tell us what is good and what is not. We read everything.")
  String claim();

  @Message("Your words")
  String words();

  @Message("Up to " + SendFeedback.LONGEST_WORDS + " characters.")
  String wordsHint();

  @Message("Send")
  String send();

  @Message("Keep for later")
  String keep();

  @Message("Thank you. We have got your words.")
  String thanks();

  @Message("You kept these words on {moment.shown}. Nobody has seen them yet.")
  String kept(Instant moment);

  @Message("Sign in to tell us something")
  String signIn();

  @Message("Your account is not one of a member, so there is nothing to fill in here.")
  String membersOnly();

  @Message("You told us exactly this today. Say it in other words, or tell us something new.")
  String alreadySaid();

  /** Before a message in the summary of problems: the field that it is about. */
  @Message("{#switch field}{#case 'words'}{feedback:words}: {#else}{site:about(field)}{/switch}")
  String about(String field);
}
