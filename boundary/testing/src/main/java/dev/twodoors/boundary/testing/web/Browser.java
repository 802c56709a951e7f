package dev.twodoors.boundary.testing.web;

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

/**
 * A person before a browser without JavaScript: keeps cookies, fills forms, follows nothing. Asks
 * the door that the test started. A project extends it by what its people do.
 */
public class Browser {
  private static final RestAssuredConfig PLAIN =
      RestAssuredConfig.config()
          .redirect(RedirectConfig.redirectConfig().followRedirects(false))
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .defaultContentCharset("UTF-8")
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  private final Map<String, String> cookies = new HashMap<>();

  /**
   * Signed in as somebody whose password is the name.
   *
   * @throws AssertionError when the door does not know the person
   */
  public static Browser of(String person) {
    var browser = new Browser();
    browser.mustSignIn(person);
    return browser;
  }

  /** As {@link #of}, for people of a project's own kind. */
  protected final void mustSignIn(String person) {
    var page = signIn(person, person);
    if (page.status() != 303 || page.path().contains("failed")) {
      throw new AssertionError("could not sign in as " + person + ": " + page.status());
    }
  }

  public Page signIn(String name, String password) {
    return submit(get("/sign-in").form("/sign-in"), Map.of("name", name, "password", password));
  }

  public Page get(String path) {
    return took(request().get(path));
  }

  /** Fills the form of a page and sends it. */
  public Page submit(FormElement form, Map<String, String> typed) {
    return post(form.attr("action"), filled(form, typed));
  }

  public Page post(String path, Map<String, String> fields) {
    return took(request().formParams(fields).post(path));
  }

  /** A request that no form of ours would make. */
  public RequestSpecification request() {
    return RestAssured.given().config(PLAIN).urlEncodingEnabled(false).cookies(cookies);
  }

  /** Keeps the cookies of an answer. */
  public Page took(Response response) {
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

  public void forget(String cookie) {
    cookies.remove(cookie);
  }

  /** The fields of a form as a page gave them, but for what was typed. */
  public static Map<String, String> filled(FormElement form, Map<String, String> typed) {
    var fields = new LinkedHashMap<String, String>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    fields.putAll(typed);
    return fields;
  }

  /** By name; what is put there is sent from now on. */
  public Map<String, String> cookies() {
    return cookies;
  }

  public List<String> cookieNames() {
    return List.copyOf(cookies.keySet());
  }
}
