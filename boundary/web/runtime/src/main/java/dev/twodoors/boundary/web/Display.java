package dev.twodoors.boundary.web;

import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;

/** How values that every package has look on a page. */
@TemplateExtension
public class Display {
  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .appendLocalized(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .toFormatter(Language.LOCALE)
          .withZone(ZoneOffset.UTC);

  /** To be copied, for a format keeps what it works on. */
  private static final NumberFormat COUNT = NumberFormat.getIntegerInstance(Language.LOCALE);

  private Display() {}

  public static String shown(Instant moment) {
    return MOMENT.format(moment) + " UTC";
  }

  /** As {@code 12,900}. */
  public static String shown(Integer number) {
    return ((NumberFormat) COUNT.clone()).format(number);
  }
}
