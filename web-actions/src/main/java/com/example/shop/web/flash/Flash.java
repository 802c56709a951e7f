package com.example.shop.web.flash;

import io.quarkus.arc.All;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries one message over the redirect after an action, in a cookie that the next page takes away.
 * The cookie holds the key alone: nobody can make a page say what we do not say.
 */
@Named
@Singleton
public class Flash {
  private static final long SECONDS = 60;

  private final Map<String, FlashMessage> messages;
  private final RoutingContext request;
  private final String cookie;

  Flash(
      @All List<FlashMessage> messages,
      RoutingContext request,
      @ConfigProperty(name = "app.flash.cookie-name") String cookie) {
    this.messages =
        messages.stream().collect(Collectors.toMap(FlashMessage::key, Function.identity()));
    this.request = request;
    this.cookie = cookie;
  }

  /**
   * @throws IllegalArgumentException when no package has such a message
   */
  public void say(String key) {
    if (!messages.containsKey(key)) {
      throw new IllegalArgumentException("no message is called " + key);
    }
    request.response().addCookie(Cookie.cookie(cookie, key).setPath("/").setMaxAge(SECONDS));
  }

  /** What was said before the redirect that led here, or null. It is said once. */
  public String getText() {
    var sent = request.request().getCookie(cookie);
    if (sent == null) {
      return null;
    }
    request.response().addCookie(Cookie.cookie(cookie, "").setPath("/").setMaxAge(0));
    var message = messages.get(sent.getValue());
    return message == null ? null : message.text();
  }
}
