package dev.twodoors.boundary.testing.web;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One request, byte for byte.
 *
 * @param type the header Content-Type, or null for none
 * @param cookie the header Cookie
 */
public record SentForm(String method, String address, String type, byte[] body, String cookie) {
  public static final String URL_ENCODED = "application/x-www-form-urlencoded";
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  /** As a browser sends it. */
  static SentForm of(FoundForm form) {
    return form.method().equals("GET")
        ? new SentForm(
            "GET", form.action() + "?" + encoded(form), null, null, cookies(form.cookies()))
        : of(form, URL_ENCODED, encoded(form).getBytes(StandardCharsets.UTF_8));
  }

  static SentForm of(FoundForm form, String type, byte[] body) {
    return new SentForm("POST", form.action(), type, body, cookies(form.cookies()));
  }

  SentForm withCookie(String header) {
    return new SentForm(method, address, type, body, header);
  }

  static String encoded(FoundForm form) {
    return form.fields().stream()
        .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The header Cookie. */
  public static String cookies(Map<String, String> cookies) {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /**
   * Follows no redirect.
   *
   * @throws AssertionError when the connection ends without an answer
   */
  public HttpResponse<String> send() {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("no answer to " + this, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    var text = body == null ? "" : new String(body, StandardCharsets.ISO_8859_1);
    return method + " " + address + " [" + type + "] cookie [" + cookie + "]:\n" + text;
  }
}
