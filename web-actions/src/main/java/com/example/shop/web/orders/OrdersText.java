package com.example.shop.web.orders;

import com.example.shop.domain.orders.OrderStatus;
import com.example.shop.domain.refunds.RefundStatus;
import com.example.shop.services.refunds.RequestRefund;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around orders. */
@MessageBundle("orders")
public interface OrdersText {
  @Message("My orders")
  String title();

  @Message("Order {id}")
  String order(String id);

  @Message("You have not ordered anything yet")
  String none();

  @Message("Orders you place appear here, the newest first.")
  String noneHint();

  @Message("Go to the catalogue")
  String browse();

  @Message("Placed on {moment}")
  String placedOn(String moment);

  @Message("by {buyer}")
  String by(String buyer);

  @Message("What happened")
  String happened();

  @Message("Every recorded call about this order and its refunds, the oldest first. Order")
  String happenedClaim();

  @Message("Back to the order")
  String backTo();

  @Message("Who")
  String actor();

  @Message("Through")
  String door();

  @Message("{#switch door}{#case 'web'}these pages{#case 'api'}the API{#else}{door}{/switch}")
  String doorName(String door);

  @Message("When")
  String moment();

  @Message("Reference")
  String reference();

  @Message("Nothing is recorded")
  String untold();

  @Message("The order is older than the trail.")
  String untoldHint();

  @Message("How far it is")
  String progress();

  @Message("on its way soon")
  String soon();

  @Message("Refund of {amount}")
  String refundOf(String amount);

  @Message("€")
  String sign();

  @Message("Placed")
  String stepPlaced();

  @Message("Shipped")
  String stepShipped();

  @Message("Your order is cancelled.")
  String cancelled();

  @Message("Product")
  String product();

  @Message("Quantity")
  String quantity();

  @Message("Price")
  String price();

  @Message("Amount")
  String amount();

  @Message("Total paid")
  String total();

  @Message("What you ordered")
  String lines();

  @Message("Delivery")
  String delivery();

  @Message("It has not left our house yet. Until it does, you can cancel it.")
  String waiting();

  @Message("It left our house on {moment}.")
  String shippedOn(String moment);

  @Message("Tracking code")
  String tracking();

  @Message("It was cancelled on {moment}, and the goods are back on the shelf.")
  String cancelledOn(String moment);

  @Message("Cancel this order")
  String cancel();

  @Message(
      "This order has left our house in the meantime and can no longer be cancelled. You can ask for a refund below.")
  String alreadyShipped();

  @Message("This order has been cancelled before. There is nothing left to do.")
  String alreadyCancelled();

  @Message("This order has changed since the page was shown. Look at it again, then decide.")
  String changedMeanwhile();

  @Message("Refunds")
  String refunds();

  @Message("No refund has been asked for.")
  String noRefunds();

  @Message("Ask for a refund")
  String ask();

  @Message("Amount in euro")
  String refundAmount();

  @Message("For example 12.50. All refunds together can be at most what you paid.")
  String refundAmountHint();

  @Message("Reason")
  String reason();

  @Message(
      "Tell the clerk what is wrong, in up to " + RequestRefund.LONGEST_REASON + " characters.")
  String reasonHint();

  @Message("Send the request")
  String send();

  @Message("This order has not been shipped. Cancel it instead: then you get everything back.")
  String notShipped();

  @Message("That is more than can be refunded. At most {amount} is left of this order.")
  String exceedsPaid(String amount);

  @Message("{#when status}{#is PLACED}Placed{#is SHIPPED}Shipped{#is CANCELLED}Cancelled{/when}")
  String statusName(OrderStatus status);

  @Message(
      "{#when status}{#is REQUESTED}Waiting for a clerk{#is APPROVED}Approved{#is REJECTED}Rejected{/when}")
  String refundStatusName(RefundStatus status);

  @Message("Your request is with our clerks.")
  String refundAsked();

  /** Before a message in the summary of problems: the field that it is about. */
  @Message(
      "{#switch field}{#case 'amount'}{orders:amount}: {#case 'reason'}{orders:reason}: {#else}{site:about(field)}{/switch}")
  String about(String field);
}
