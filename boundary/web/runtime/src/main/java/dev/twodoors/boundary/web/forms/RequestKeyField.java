package dev.twodoors.boundary.web.forms;

import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.RequestKey;
import dev.twodoors.boundary.SentKey;
import dev.twodoors.boundary.UnreadValues;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Reads the request key of every form. The command that the action calls runs under this key.
 * Without a key, the capability refuses the call.
 */
public class RequestKeyField {
  static final String NAME = "requestKey";

  private final SentKey sentKey;
  private final UnreadValues unreadValues;

  RequestKeyField(SentKey sentKey, UnreadValues unreadValues) {
    this.sentKey = sentKey;
    this.unreadValues = unreadValues;
  }

  @ServerRequestFilter
  public void keep(RoutingContext request) {
    if (request.request().method() == HttpMethod.POST) {
      try {
        sentKey.set(RequestKey.fromString(FormData.of(request).first(NAME).orElse(null)));
      } catch (InvalidInput e) {
        e.violations().forEach(unreadValues::add);
      }
    }
  }
}
