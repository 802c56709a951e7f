package dev.twodoors.boundary.testing.people;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Fetches pages and sends forms as a browser without JavaScript does, and keeps cookies. */
public final class Browser {
  private final URI door;
  private final Map<String, String> cookies;

  private final Patience patience;

  private Browser(URI door, Map<String, String> cookies, Patience patience) {
    this.door = door;
    this.cookies = cookies;
    this.patience = patience;
  }

  static Browser at(URI door) {
    return new Browser(door, new ConcurrentHashMap<>(), Patience.COMES_BACK);
  }

  /** The same browser, used by somebody who does not come back later when asked to. */
  Browser hasty() {
    return new Browser(door, cookies, Patience.LEAVES);
  }

  /** The same browser, which the load balancer leads to another replica. */
  Browser movedTo(URI other) {
    return new Browser(other, cookies, patience);
  }

  public Browser withCookie(String name, String value) {
    cookies.put(name, value);
    return this;
  }

  public String cookie(String name) {
    return cookies.get(name);
  }

  public Page get(String path) {
    return send(request(path).header("Sec-Fetch-Site", "none"));
  }

  /** Sends a form as its own page would. */
  public Page submit(Form form) {
    return submit(form, door.getScheme() + "://" + door.getAuthority(), "same-origin");
  }

  /** Sends a form as a page of the given origin would. */
  public Page submit(Form form, String origin, String site) {
    return send(
        request(form.action())
            .header("Origin", origin)
            .header("Sec-Fetch-Site", site)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.encoded())));
  }

  private HttpRequest.Builder request(String path) {
    var request = Http.request(door, path).header("Accept", "text/html");
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private Page send(HttpRequest.Builder request) {
    var response = Http.send(request, patience);
    response.headers().allValues("Set-Cookie").stream()
        .flatMap(header -> HttpCookie.parse(header).stream())
        .forEach(this::keep);
    return new Page(
        response.statusCode(),
        response.headers().firstValue("Location").map(this::path).orElse(""),
        response.headers().firstValue("Retry-After").orElse(""),
        Jsoup.parse(response.body(), response.uri().toString()));
  }

  private void keep(HttpCookie cookie) {
    if (cookie.getMaxAge() == 0) {
      cookies.remove(cookie.getName());
    } else {
      cookies.put(cookie.getName(), cookie.getValue());
    }
  }

  private String path(String location) {
    var there = door.resolve(location);
    return there.getRawPath() + (there.getRawQuery() == null ? "" : "?" + there.getRawQuery());
  }
}
