package com.example.shop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words that stand on every page. */
@MessageBundle("shop")
public interface ShopText {
  @Message("Two Doors Supply")
  String name();

  @Message("Office supplies, delivered")
  String claim();

  @Message("Skip to the content")
  String skip();

  @Message("Main")
  String mainNavigation();

  @Message("Catalogue")
  String catalogue();

  @Message("Cart")
  String cart();

  @Message("My orders")
  String orders();

  @Message("Refund desk")
  String desk();

  @Message("Audit trail")
  String audit();

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

  @Message("A reference architecture for Quarkus: one domain, two doors.")
  String footer();

  /** Before a message in the summary of problems: the field that it is about. */
  @Message(
      "{#switch field}{#case 'quantity'}Quantity: {#case 'amount'}Amount: {#case 'reason'}Reason: {#case 'name'}Name: {#case 'description'}Description: {#case 'words'}Search: {#case 'category'}Category: {#case 'subject'}Subject: {#case 'decision'}Decision: {#case 'cursor'}Page: {#case 'version'}Version: {#case 'requestKey'}Form key: {/switch}")
  String about(String field);
}
