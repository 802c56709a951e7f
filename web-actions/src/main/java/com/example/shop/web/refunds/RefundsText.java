package com.example.shop.web.refunds;

import com.example.shop.domain.refunds.RefundStatus;
import com.example.shop.services.refunds.DecideRefund.Decision;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the refund desk. */
@MessageBundle("refunds")
public interface RefundsText {
  @Message("Refund desk")
  String title();

  @Message("Requests that wait for a decision, the oldest first.")
  String claim();

  @Message("All done")
  String none();

  @Message("No request waits for a decision.")
  String noneHint();

  @Message("Asked by {person} on {moment}")
  String askedBy(String person, String moment);

  @Message(
      "{#if days == 0}asked today{#else if days == 1}waits for a day{#else}waits for {days} days{/if}")
  String age(long days);

  @Message("The refund was {#when decision}{#is APPROVE}approved{#is REJECT}rejected{/when}.")
  String decided(Decision decision);

  @Message("See the order")
  String order();

  @Message("Approve")
  String approve();

  @Message("Reject")
  String reject();

  @Message("the refund of {amount} for {person}")
  String which(String amount, String person);

  @Message("You asked for this refund yourself. Another clerk has to decide on it.")
  String ownRequest();

  @Message(
      "This refund has been decided before: it was {#when status}{#is APPROVED}approved{#is REJECTED}rejected{#is REQUESTED}requested{/when}.")
  String alreadyDecided(RefundStatus status);

  @Message("Find a product to edit its text")
  String products();

  /** Before a message in the summary of problems: the field that it is about. */
  @Message("{#switch field}{#case 'decision'}Decision: {#else}{site:about(field)}{/switch}")
  String about(String field);
}
