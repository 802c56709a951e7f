package dev.twodoors.boundary.web;

import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/** The language of the pages: that of their message bundles. Money, dates and numbers follow it. */
public final class Language {
  public static final Locale LOCALE =
      ConfigProvider.getConfig().getValue("quarkus.default-locale", Locale.class);

  private Language() {}
}
