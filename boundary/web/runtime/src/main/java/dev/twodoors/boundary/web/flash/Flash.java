package dev.twodoors.boundary.web.flash;

import dev.twodoors.boundary.web.WebConfig;
import io.quarkus.arc.All;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Carries one message over the redirect after an action, in a cookie that the next page takes away.
 * The cookie holds the key alone: nobody can make a page say what we do not say.
 */
@Named
@Singleton
public class Flash {
  private final Map<String, FlashMessage> messages;
  private final RoutingContext request;
  private final WebConfig.Flash config;

  Flash(@All List<FlashMessage> messages, RoutingContext request, WebConfig config) {
    this.messages =
        messages.stream().collect(Collectors.toMap(FlashMessage::key, Function.identity()));
    this.request = request;
    this.config = config.flash();
  }

  /**
   * @throws IllegalArgumentException when no package has such a message
   */
  public void say(String key) {
    if (!messages.containsKey(key)) {
      throw new IllegalArgumentException("no message is called " + key);
    }
    request.response().addCookie(cookie(key, config.keep().toSeconds()));
  }

  /** What was said before the redirect that led here, or null. It is said once. */
  public String getText() {
    var sent = request.request().getCookie(config.cookieName());
    if (sent == null) {
      return null;
    }
    request.response().addCookie(cookie("", 0));
    var message = messages.get(sent.getValue());
    return message == null ? null : message.text();
  }

  private Cookie cookie(String value, long seconds) {
    return Cookie.cookie(config.cookieName(), value).setPath("/").setMaxAge(seconds);
  }
}
