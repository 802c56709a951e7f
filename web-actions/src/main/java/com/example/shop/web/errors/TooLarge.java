package com.example.shop.web.errors;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says in a page that a body is too large, where the limit itself would only close the connection.
 */
@Singleton
class TooLarge {
  private static final int THIRD = 800;
  private static final int CONTENT_TOO_LARGE = 413;

  private final BarePage page;
  private final ErrorsText text;
  private final long most;

  TooLarge(
      BarePage page,
      ErrorsText text,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
    this.page = page;
    this.text = text;
    this.most = most.asLongValue();
  }

  void install(@Observes Filters filters) {
    filters.register(
        context -> {
          if (length(context) > most) {
            page.send(context, CONTENT_TOO_LARGE, text.tooLargeTitle(), text.tooLarge());
          } else {
            context.next();
          }
        },
        THIRD);
  }

  private static long length(RoutingContext context) {
    var header = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return header == null ? 0 : Long.parseLong(header);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
