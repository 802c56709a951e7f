package com.example.shop.web.catalog;

import com.example.shop.domain.catalog.Category;
import com.example.shop.services.catalog.DescribeProduct;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the catalogue. */
@MessageBundle("catalog")
public interface CatalogText {
  @Message("Catalogue")
  String title();

  @Message("Office supplies, delivered")
  String claim();

  @Message("What offices run out of, in stock here and at one price for everybody.")
  String promise();

  @Message("Pens, paper, desk and filing supplies, packing material and coffee for offices.")
  String overview();

  @Message("{count.shown} {#if count == 1}product{#else}products{/if} on this page")
  String found(int count);

  @Message("Search for products")
  String search();

  @Message("Pens, paper, PEN-0001 …")
  String example();

  @Message("Category")
  String category();

  @Message("All categories")
  String all();

  @Message("Show")
  String show();

  @Message("Nothing here")
  String none();

  @Message("No product matches your search. Try fewer words or another category.")
  String noneHint();

  @Message("Show everything")
  String reset();

  @Message("Sold out")
  String soldOut();

  @Message("Only {pieces.shown} left")
  String few(int pieces);

  @Message("In stock")
  String inStock();

  @Message("{pieces.shown} {#if pieces == 1}piece{#else}pieces{/if}")
  String pieces(int pieces);

  @Message("Number")
  String number();

  @Message("In stock")
  String stock();

  @Message("per piece")
  String perPiece();

  @Message("Quantity")
  String quantity();

  @Message("Add to cart")
  String add();

  @Message("You are signed in now. Shall this go into your cart?")
  String addNow();

  @Message("Edit the text")
  String edit();

  @Message("Describe a product")
  String describe();

  @Message("Name")
  String name();

  @Message("Up to " + DescribeProduct.LONGEST_NAME + " characters. Buyers search by it.")
  String nameHint();

  @Message("Description")
  String description();

  @Message("Up to " + DescribeProduct.LONGEST_DESCRIPTION + " characters.")
  String descriptionHint();

  @Message("The text is saved.")
  String saved();

  @Message("Save")
  String save();

  @Message("Cancel")
  String cancel();

  @Message(
      "Somebody else edited this product since you opened it. Their text is below yours; decide which to keep, then save again.")
  String changedMeanwhile();

  @Message("The text as it is now")
  String current();

  @Message(
      "{#when category}{#is WRITING}Writing{#is PAPER}Paper{#is DESK}Desk{#is FILING}Filing{#is PACKING}Packing{#is KITCHEN}Kitchen{/when}")
  String categoryName(Category category);

  /** Before a message in the summary of problems: the field that it is about. */
  @Message(
      "{#switch field}{#case 'words'}Search: {#case 'category'}{catalog:category}: {#case 'name'}{catalog:name}: {#case 'description'}{catalog:description}: {#else}{site:about(field)}{/switch}")
  String about(String field);
}
