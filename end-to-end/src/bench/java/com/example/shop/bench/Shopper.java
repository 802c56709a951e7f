package com.example.shop.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * Somebody who signed in at the web door once, as a browser does, and keeps session and form token.
 */
final class Shopper {
  private static final String PRODUCT = "/products/PEN-0001";

  private final String cookies;
  private final String token;
  private final StringBuilder page = new StringBuilder();

  private Shopper(String cookies, String token) {
    this.cookies = cookies;
    this.token = token;
  }

  static Shopper signedIn(URI door, String name) throws IOException, InterruptedException {
    var cookies = new CookieManager();
    var http =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
    send(http, HttpRequest.newBuilder(door.resolve("/sign-in")));
    send(
        http,
        HttpRequest.newBuilder(door.resolve("/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("name=" + name + "&password=" + name)));
    var page = send(http, HttpRequest.newBuilder(door.resolve(PRODUCT)));
    var token = Jsoup.parse(page).select("form[action=/cart/lines] input[name=csrf]").attr("value");
    if (token.isEmpty()) {
      throw new IllegalStateException(name + " could not sign in at the web door: " + page);
    }
    return new Shopper(
        cookies.getCookieStore().getCookies().stream()
            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
            .collect(Collectors.joining("; ")),
        token);
  }

  private static String send(HttpClient http, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  String cookies() {
    return cookies;
  }

  /** The fields every form of the door has. */
  String keys(String requestKey) {
    return "csrf=" + token + "&requestKey=" + requestKey;
  }

  void reads(String part) {
    page.append(part);
  }

  /** The version of the cart, out of the page that was just read. */
  String version() {
    var mark = "name=\"version\" value=\"";
    var start = page.indexOf(mark) + mark.length();
    if (start < mark.length()) {
      throw new IllegalStateException("no order button on this page:\n" + page);
    }
    var version = page.substring(start, page.indexOf("\"", start));
    page.setLength(0);
    return version;
  }
}
