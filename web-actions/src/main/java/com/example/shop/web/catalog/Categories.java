package com.example.shop.web.catalog;

import com.example.shop.domain.catalog.Category;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a category is called on a page. */
@TemplateExtension
public class Categories {
  /** Worded once: the message is a template of its own, and a page shows it for each product. */
  private static final Map<Category, String> NAMES = new ConcurrentHashMap<>();

  private Categories() {}

  public static String shown(Category category) {
    return NAMES.computeIfAbsent(category, MessageBundles.get(CatalogText.class)::categoryName);
  }
}
