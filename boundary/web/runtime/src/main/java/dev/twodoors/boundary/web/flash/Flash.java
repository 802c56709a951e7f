package dev.twodoors.boundary.web.flash;

import dev.twodoors.boundary.web.WebConfig;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries one message over the redirect after an action, in a cookie that the next page takes away.
 * The message is signed with the key of sessions: nobody can make a page say what we did not say.
 */
@Named
@Singleton
public class Flash {
  private final RoutingContext request;
  private final WebConfig.Flash config;
  private final SignedText signed;

  Flash(
      RoutingContext request,
      WebConfig config,
      @ConfigProperty(name = "quarkus.http.auth.session.encryption-key") Optional<String> key) {
    this.request = request;
    this.config = config.flash();
    this.signed = SignedText.with(key);
  }

  /**
   * @param text in words of the package that acts, at most {@value SignedText#LONGEST} characters
   */
  public void say(String text) {
    request.response().addCookie(cookie(signed.of(text), config.keep().toSeconds()));
  }

  /** What was said before the redirect that led here, or null. It is said once. */
  public String getText() {
    var sent = request.request().getCookie(config.cookieName());
    if (sent == null) {
      return null;
    }
    request.response().addCookie(cookie("", 0));
    return signed.read(sent.getValue()).orElse(null);
  }

  private Cookie cookie(String value, long seconds) {
    return Cookie.cookie(config.cookieName(), value).setPath("/").setMaxAge(seconds);
  }
}
