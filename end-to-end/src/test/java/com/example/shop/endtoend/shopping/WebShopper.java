package com.example.shop.endtoend.shopping;

import dev.twodoors.boundary.testing.people.Browser;
import dev.twodoors.boundary.testing.people.Form;
import dev.twodoors.boundary.testing.people.Page;
import dev.twodoors.boundary.testing.people.Reply;
import dev.twodoors.boundary.testing.people.Unavailable;
import dev.twodoors.boundary.testing.people.WebDoor;
import dev.twodoors.boundary.testing.people.WebPerson;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A shopper at the pages. */
public final class WebShopper implements Shopper {
  private static final String CHANGED = "Your cart has changed since this page was shown";
  private static final Map<String, String> PLACING =
      Map.of(
          "There is not enough in stock of", "OutOfStock",
          "The shop no longer has", "UnknownProduct");
  private static final Map<String, String> CANCELLING =
      Map.of(
          "has left our house in the meantime", "AlreadyShipped",
          "has been cancelled before", "AlreadyCancelled",
          "has changed since the page was shown", "ChangedMeanwhile");
  private static final Map<String, String> ASKING_BACK =
      Map.of(
          "has not been shipped", "NotShipped",
          "more than can be refunded", "ExceedsPaid");
  private static final Map<String, String> DECIDING =
      Map.of(
          "You asked for this refund yourself", "OwnRequest",
          "has been decided before", "AlreadyDecided");

  private final Browser browser;

  WebShopper(Browser browser) {
    this.browser = browser;
  }

  public static WebShopper at(WebDoor door, String user) {
    return of(door.person(user));
  }

  public static WebShopper of(WebPerson visitor) {
    return new WebShopper(visitor.browser());
  }

  public Browser browser() {
    return browser;
  }

  @Override
  public Choice chooses(Line... lines) {
    emptyCart();
    for (var line : lines) {
      add(line);
    }
    var form = page("/cart").formOrKeys("/checkout");
    return () -> ordered(form);
  }

  private void emptyCart() {
    for (var action : removals()) {
      mustRedirect(browser.submit(page("/cart").formOrKeys(action)));
    }
  }

  private List<String> removals() {
    return page("/cart").html().select("form[action$=/remove]").eachAttr("action");
  }

  private void add(Line line) {
    var form = page("/products/" + line.sku()).formOrKeys("/cart/lines");
    mustRedirect(
        browser.submit(
            form.with("sku", line.sku()).with("quantity", String.valueOf(line.quantity()))));
  }

  private Page page(String path) {
    var page = browser.get(path);
    if (page.status() == 503) {
      throw new Unavailable(page);
    }
    return page;
  }

  private static void mustRedirect(Page page) {
    if (page.status() == 503) {
      throw new Unavailable(page);
    }
    if (page.status() != 303) {
      throw new IllegalStateException("the cart did not change: " + page.failure());
    }
  }

  /**
   * Presses the button, and once more where the page says that the cart has changed: whoever lost
   * the page that refused the order sees this one.
   */
  private Reply ordered(Form form) {
    var page = browser.submit(form);
    while (page.problems().contains(CHANGED)) {
      page = browser.submit(page.formOrKeys("/checkout"));
    }
    return page.status() == 303 && page.location().startsWith("/orders/")
        ? Reply.of("Placed", page.location().substring("/orders/".length()))
        : page.refusal(PLACING);
  }

  @Override
  public Reply finds(String order) {
    var page = browser.get("/orders/" + order);
    return page.status() == 200 ? Reply.of("Found", WebContent.order(page)) : page.failure();
  }

  @Override
  public Reply listsOrders() {
    var page = browser.get("/orders");
    return page.status() == 200 ? Reply.of("Found", WebContent.orders(page)) : page.failure();
  }

  @Override
  public SeenOrder sees(String order) {
    var action = "/orders/" + order + "/cancel";
    var page = browser.get("/orders/" + order);
    var form =
        page.form(action).orElseGet(() -> browser.get("/").formOrKeys(action).with("version", "0"));
    return () -> {
      var answer = browser.submit(form);
      return answer.status() == 303 ? Reply.of("Cancelled") : answer.refusal(CANCELLING);
    };
  }

  @Override
  public Intention wantsBack(String amount, String order) {
    var action = "/orders/" + order + "/refunds";
    var form =
        browser
            .get("/orders/" + order)
            .form(action)
            .orElseGet(() -> browser.get("/").formOrKeys(action))
            .with("amount", amount)
            .with("reason", "It arrived broken");
    return () -> {
      var answer = browser.submit(form);
      return switch (answer.status()) {
        case 303 -> Reply.of("Requested");
        case 404 -> Reply.of("OrderNotFound");
        default -> answer.refusal(ASKING_BACK);
      };
    };
  }

  @Override
  public Reply decides(String refund, Decision decision) {
    var action = "/desk/refunds/" + refund;
    var form =
        browser.get("/desk").form(action).orElseGet(() -> browser.get("/").formOrKeys(action));
    var answer = browser.submit(form.with("decision", decision.name().toLowerCase(Locale.ROOT)));
    return answer.status() == 303 ? Reply.of("Decided") : answer.refusal(DECIDING);
  }

  @Override
  public Reply listsRefunds() {
    var page = browser.get("/desk");
    return page.status() == 200 ? Reply.of("Found", WebContent.refunds(page)) : page.failure();
  }

  @Override
  public Reply browses(String words) {
    var page = browser.get("/?words=" + encoded(words));
    return page.status() == 200 ? Reply.of("Found", WebContent.products(page)) : page.failure();
  }

  @Override
  public Reply views(String sku) {
    var page = browser.get("/products/" + sku);
    return page.status() == 200 ? Reply.of("Found", WebContent.product(page)) : page.failure();
  }

  @Override
  public Reply readsAudit(String subject) {
    var page = browser.get("/audit?subject=" + encoded(subject));
    return page.status() == 200 ? Reply.of("Read", WebContent.audit(page)) : page.failure();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
