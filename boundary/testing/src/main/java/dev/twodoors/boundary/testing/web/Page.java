package dev.twodoors.boundary.testing.web;

import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** An answer of the web door. */
public record Page(Response response, Document html) {
  public Page(Response response) {
    this(response, Jsoup.parse(response.asString()));
  }

  public int status() {
    return response.statusCode();
  }

  /** The path and query to which the answer sends the browser. */
  public String path() {
    var location = URI.create(response.header("Location"));
    return location.getRawPath()
        + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery());
  }

  /** The last part of a path, such as that of a redirect to something new. */
  public static String idIn(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  public String title() {
    return html.select("h1").text();
  }

  /** What the summary of problems says. */
  public String problems() {
    return html.select(".problems li").text();
  }

  /** What stands at the field. */
  public String errorAt(String field) {
    return html.select("#" + field + "-error").text();
  }

  public String text() {
    return html.select("main").text();
  }

  /**
   * The form that posts to an address.
   *
   * @throws AssertionError when the page has none
   */
  public FormElement form(String action) {
    return forms().stream()
        .filter(form -> form.attr("action").equals(action) && form.attr("method").equals("post"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no form to " + action + " on:\n" + html));
  }

  public List<FormElement> forms() {
    return html.select("form").forms();
  }
}
