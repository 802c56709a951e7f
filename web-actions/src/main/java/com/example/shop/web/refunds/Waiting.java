package com.example.shop.web.refunds;

import io.quarkus.qute.TemplateExtension;
import java.time.Duration;
import java.time.Instant;

/** How long something has waited. */
@TemplateExtension
class Waiting {
  private Waiting() {}

  /** Whole days since then. */
  static long days(Instant moment) {
    return Duration.between(moment, Instant.now()).toDays();
  }
}
