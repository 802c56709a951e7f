package dev.twodoors.boundary.web.deployment;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.FormElement;

/** A person before a browser without JavaScript: keeps cookies, fills forms, follows nothing. */
class Browser {
  static final String SESSION = "small-session";
  static final String RETURN_TO = "small-return-to";
  static final String CSRF = "small-csrf";
  static final String SAID = "small-said";

  private static final RestAssuredConfig PLAIN =
      RestAssuredConfig.config()
          .redirect(RedirectConfig.redirectConfig().followRedirects(false))
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .defaultContentCharset("UTF-8")
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  private final Map<String, String> cookies = new HashMap<>();

  static Browser of(String person) {
    var browser = new Browser();
    var page = browser.signIn(person, person);
    if (page.status() != 303 || page.path().contains("failed")) {
      throw new AssertionError("could not sign in as " + person + ": " + page.status());
    }
    return browser;
  }

  Page signIn(String name, String password) {
    return submit(get("/sign-in").form("/sign-in"), Map.of("name", name, "password", password));
  }

  Page get(String path) {
    return took(request().get(path));
  }

  /** Fills the form of a page and sends it. */
  Page submit(FormElement form, Map<String, String> typed) {
    return post(form.attr("action"), filled(form, typed));
  }

  Page post(String path, Map<String, String> fields) {
    return took(request().formParams(fields).post(path));
  }

  /** A request that no form of ours would make. */
  RequestSpecification request() {
    return RestAssured.given().config(PLAIN).urlEncodingEnabled(false).cookies(cookies);
  }

  Page took(Response response) {
    response
        .getDetailedCookies()
        .forEach(
            cookie -> {
              if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
              } else {
                cookies.put(cookie.getName(), cookie.getValue());
              }
            });
    return new Page(response);
  }

  void forget(String cookie) {
    cookies.remove(cookie);
  }

  static Map<String, String> filled(FormElement form, Map<String, String> typed) {
    var fields = new LinkedHashMap<String, String>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    fields.putAll(typed);
    return fields;
  }

  Map<String, String> cookies() {
    return cookies;
  }

  List<String> cookieNames() {
    return List.copyOf(cookies.keySet());
  }
}
