package com.example.shop.web.errors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** An answer from before the door knows who asks, hence without navigation. */
@Singleton
class BarePage {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance bare(int status, String title, String text);
  }

  /** Ends the request. What is left of its body is not read. */
  public void send(RoutingContext context, int status, String title, String text) {
    context
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(Templates.bare(status, title, text).render());
  }
}
