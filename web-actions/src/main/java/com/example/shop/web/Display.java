package com.example.shop.web;

import com.example.shop.domain.Money;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How values look on a page. */
@TemplateExtension
public class Display {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter EXACT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

  private Display() {}

  /** As {@code €1,290.00}. */
  public static String shown(Money money) {
    var format = NumberFormat.getCurrencyInstance(Locale.UK);
    format.setCurrency(money.currency());
    var decimals = money.currency().getDefaultFractionDigits();
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(BigDecimal.valueOf(money.minorUnits(), decimals));
  }

  static String shown(Instant moment) {
    return MOMENT.format(moment);
  }

  /** To the millisecond, for those who compare records. */
  static String exact(Instant moment) {
    return EXACT.format(moment);
  }
}
