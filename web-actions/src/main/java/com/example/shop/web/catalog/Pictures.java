package com.example.shop.web.catalog;

import com.example.shop.domain.catalog.Category;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** The drawing that stands for a category, among the assets. */
@TemplateExtension
public class Pictures {
  private Pictures() {}

  public static String picture(Category category) {
    return "art/" + category.name().toLowerCase(Locale.ROOT) + ".svg";
  }
}
