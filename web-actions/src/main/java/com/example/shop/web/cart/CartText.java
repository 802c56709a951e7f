package com.example.shop.web.cart;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the cart. */
@MessageBundle("cart")
public interface CartText {
  @Message("Cart")
  String title();

  @Message("Your cart is empty")
  String empty();

  @Message("What you add in the catalogue waits here, also after you sign out.")
  String emptyHint();

  @Message("Go to the catalogue")
  String browse();

  @Message("Quantity")
  String quantity();

  @Message("Quantity of {product}")
  String quantityOf(String product);

  @Message("Set")
  String change();

  @Message("One less")
  String less();

  @Message("One less of {product}")
  String lessOf(String product);

  @Message("One more")
  String more();

  @Message("One more of {product}")
  String moreOf(String product);

  @Message("Remove")
  String remove();

  @Message("Summary")
  String summary();

  @Message("Pieces")
  String pieces();

  @Message("Delivery")
  String delivery();

  @Message("free")
  String free();

  @Message("{pieces.shown} {#if pieces == 1}piece{#else}pieces{/if} for {total} in your cart.")
  String now(int pieces, String total);

  @Message("It is in your cart.")
  String added();

  @Message("Thank you. Your order is placed.")
  String placed();

  @Message("It is no longer in your cart.")
  String removed();

  @Message("Total")
  String total();

  @Message("Place the order")
  String place();

  @Message("You are charged {total} when you place the order.")
  String charged(String total);

  @Message("No longer sold. Remove it to order the rest.")
  String gone();

  @Message("Not enough in stock for this line.")
  String notEnough();

  @Message("{count.shown} in stock")
  String inStock(int count);

  @Message(
      "There is not enough in stock of {products}. Lower the quantity or remove the line, then place the order again.")
  String outOfStock(String products);

  @Message("The shop no longer has {products}. Remove the line, then place the order again.")
  String unknown(String products);

  @Message(
      "Your cart has changed since this page was shown, perhaps in another window. Check it and place the order again.")
  String changedMeanwhile();

  @Message(
      "Your cart is empty: there is nothing to order. Look at your orders to see whether it was placed before.")
  String nothing();

  @Message(
      "An order for this cart is on its way, and its answer is not known yet. Press “Place the order” once more to finish it: nothing is ordered twice.")
  String ordering();

  @Message(
      "This order is being placed right now. Wait a moment, then press the button once more: nothing is ordered twice.")
  String inFlight();

  @Message(
      "An order for this cart was started earlier, and its answer can no longer be told. Look at your orders before you place it again.")
  String unclear();

  @Message("The shop has no product {sku}. Look in the catalogue for its number.")
  String noSuchProduct(String sku);

  /** Before a message in the summary of problems: the field that it is about. */
  @Message("{#switch field}{#case 'quantity'}{cart:quantity}: {#else}{site:about(field)}{/switch}")
  String about(String field);
}
