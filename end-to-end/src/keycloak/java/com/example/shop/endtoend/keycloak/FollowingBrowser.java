package com.example.shop.endtoend.keycloak;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Goes wherever it is sent, from site to site, and keeps the cookies of all of them. */
final class FollowingBrowser implements AutoCloseable {
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookiesOfLocalhost())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private URI where;

  /** Browsers trust their own machine with secure cookies, without TLS; the JDK does not. */
  private static final class CookiesOfLocalhost extends CookieManager {
    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
      Map<String, List<String>> trusting = new HashMap<>(headers);
      trusting.computeIfPresent(
          "set-cookie",
          (name, cookies) ->
              cookies.stream().map(cookie -> cookie.replaceAll("(?i);\\s*Secure", "")).toList());
      super.put(uri, trusting);
    }
  }

  Document get(URI address) throws Exception {
    return Jsoup.parse(send(HttpRequest.newBuilder(address).build()).body(), address.toString());
  }

  int status(URI address) throws Exception {
    return send(HttpRequest.newBuilder(address).build()).statusCode();
  }

  /** Sends a form with its own fields, and those that somebody fills in. */
  Document submit(Element form, Map<String, String> filled) throws Exception {
    var fields =
        form.select("input[name]").stream()
            .collect(Collectors.toMap(field -> field.attr("name"), Element::val, (a, b) -> a));
    fields.putAll(filled);
    var body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(URI.create(form.absUrl("action")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return Jsoup.parse(send(request).body(), where.toString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    where = answer.uri();
    return answer;
  }

  /** Where the last request led in the end. */
  URI where() {
    return where;
  }

  @Override
  public void close() {
    http.close();
  }
}
