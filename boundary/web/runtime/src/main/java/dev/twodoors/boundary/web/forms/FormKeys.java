package dev.twodoors.boundary.web.forms;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.csrf.reactive.runtime.RestCsrfConfig;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/**
 * The hidden fields of a form: the token that proves that the form comes from our page, and the
 * request key. If the form is sent twice, the key makes sure that it has an effect only once.
 */
@Named
@Singleton
public class FormKeys {
  private static final String OURS = FormKeys.class.getName();

  private final CsrfTokenParameterProvider csrf;
  private final RestCsrfConfig config;
  private final RoutingContext request;
  private final SecureRandom random = new SecureRandom();

  FormKeys(CsrfTokenParameterProvider csrf, RestCsrfConfig config, RoutingContext request) {
    this.csrf = csrf;
    this.config = config;
    this.request = request;
  }

  public String getTokenField() {
    return config.formFieldName();
  }

  public String getToken() {
    try {
      return csrf.getToken();
    } catch (IllegalStateException noneYet) {
      // Pages for requests that matched no endpoint, or whose own token was refused.
      return ownToken();
    }
  }

  /** New for each form, so that it names one intention. */
  public String getNext() {
    return UUID.randomUUID().toString();
  }

  private String ownToken() {
    String token = request.get(OURS);
    if (token == null) {
      token = newToken();
      request.put(OURS, token);
      var cookie = Cookie.cookie(config.cookieName(), token);
      cookie.setHttpOnly(true).setPath(config.cookiePath());
      cookie.setMaxAge(config.cookieMaxAge().toSeconds());
      request.response().addCookie(cookie);
    }
    return token;
  }

  private String newToken() {
    var size = config.tokenSize();
    var sent = request.request().getCookie(config.cookieName());
    if (sent != null && isToken(sent.getValue(), size)) {
      return sent.getValue();
    }
    var bytes = new byte[size];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Whether a cookie could hold a token that this door gave.
   *
   * @param size of a token in bytes
   */
  public static boolean isToken(String text, int size) {
    try {
      return Base64.getUrlDecoder().decode(text).length == size;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
