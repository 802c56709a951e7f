package com.example.shop.web.catalog;

import com.example.shop.domain.Money;
import com.example.shop.web.Language;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.text.NumberFormat;

/** How money looks on a page. */
@TemplateExtension
public class Prices {
  private Prices() {}

  /** As {@code €1,290.00}. */
  public static String shown(Money money) {
    var format = NumberFormat.getCurrencyInstance(Language.LOCALE);
    format.setCurrency(money.currency());
    var decimals = money.currency().getDefaultFractionDigits();
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(BigDecimal.valueOf(money.minorUnits(), decimals));
  }
}
