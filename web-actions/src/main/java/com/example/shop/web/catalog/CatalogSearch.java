package com.example.shop.web.catalog;

import com.example.shop.domain.catalog.Category;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The search form, as it was typed. */
record CatalogSearch(String words, String category, String after) {

  /** Null when the form says all. */
  String chosenCategory() {
    return category == null || category.isBlank() ? null : category;
  }

  public String wordsInQuery() {
    return inQuery(words);
  }

  public String categoryInQuery() {
    return inQuery(category);
  }

  private static String inQuery(String text) {
    return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public boolean isEverywhere() {
    return chosenCategory() == null;
  }

  public boolean isIn(Category other) {
    return other.name().equalsIgnoreCase(category);
  }
}
