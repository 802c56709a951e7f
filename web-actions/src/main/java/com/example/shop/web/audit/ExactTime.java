package com.example.shop.web.audit;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a moment looks to those who compare records: to the millisecond. */
@TemplateExtension
class ExactTime {
  private static final DateTimeFormatter EXACT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  private ExactTime() {}

  static String exact(Instant moment) {
    return EXACT.format(moment);
  }
}
