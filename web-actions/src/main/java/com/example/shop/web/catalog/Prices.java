package com.example.shop.web.catalog;

import com.example.shop.domain.Money;
import dev.twodoors.boundary.web.Language;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How money looks on a page. */
@TemplateExtension
public class Prices {
  /** To be copied, for a format keeps what it works on; a copy costs far less than a new one. */
  private static final Map<Currency, NumberFormat> FORMATS = new ConcurrentHashMap<>();

  private Prices() {}

  /** As {@code €1,290.00}. */
  public static String shown(Money money) {
    var format = FORMATS.computeIfAbsent(money.currency(), Prices::format);
    return ((NumberFormat) format.clone())
        .format(BigDecimal.valueOf(money.minorUnits(), format.getMaximumFractionDigits()));
  }

  private static NumberFormat format(Currency currency) {
    var format = NumberFormat.getCurrencyInstance(Language.LOCALE);
    format.setCurrency(currency);
    format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
    format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
    return format;
  }
}
