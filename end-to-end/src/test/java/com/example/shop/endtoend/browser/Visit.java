package com.example.shop.endtoend.browser;

import com.example.shop.endtoend.stack.Doors;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One window, and what somebody does in it. */
final class Visit {
  private static final Path KEPT = Path.of("target/browser");

  /** Milliseconds, which only a page spends that never becomes as it should. */
  static final double PATIENCE = 120_000;

  /** The browser's own word for an answer that a test has asked for. */
  private static final String STATUS = "Failed to load resource: the server responded with";

  private static final String TOKEN = "shop-csrf";

  private final BrowserContext context;
  private final Page page;
  private final Doors doors;
  private final boolean traced;
  private final URI address;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  Visit(Browser browser, Doors doors, Look look, boolean traced) {
    this.traced = traced;
    this.doors = doors;
    this.address = doors.process("web").address();
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(address.toString())
                .setJavaScriptEnabled(look.scripts())
                .setViewportSize(look.width(), 800)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    context.setDefaultTimeout(PATIENCE);
    if (traced) {
      context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
    }
    context.onRequest(request -> staysHome(request.url()));
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().startsWith(STATUS)) {
            complaints.add("console of " + message.page().url() + ": " + message.text());
          }
        });
    this.page = context.newPage();
    page.onPageError(error -> complaints.add("script of " + page.url() + ": " + error));
  }

  private void staysHome(String url) {
    if (!url.startsWith(address.toString()) && !url.startsWith("data:")) {
      complaints.add("a request left for " + url);
    }
  }

  void signIn(String user) {
    page.navigate("/sign-in");
    types("name", user);
    types("password", doors.password(user));
    presses("main", "Sign in");
    page.waitForURL(url -> !url.contains("sign-in"));
  }

  /**
   * @return the status of the answer
   */
  int opens(String path) {
    return page.navigate(path).status();
  }

  void types(String field, String text) {
    page.locator("#" + field).fill(text);
  }

  /** Presses the only button of that name in a part of the page. */
  void presses(String part, String button) {
    page.locator(part)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
        .click();
  }

  void follows(String link) {
    page.locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
        .first()
        .click();
  }

  /** As after a day of waiting. */
  void losesItsToken() {
    context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(TOKEN));
  }

  Locator sees(String css) {
    return page.locator(css);
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  String path() {
    var uri = URI.create(page.url());
    return uri.getPath() + (uri.getQuery() == null ? "" : "?" + uri.getQuery());
  }

  List<String> complaints() {
    return complaints;
  }

  void close(boolean keep, String name) {
    if (keep) {
      page.screenshot(
          new Page.ScreenshotOptions().setFullPage(true).setPath(KEPT.resolve(name + ".png")));
      if (traced) {
        context.tracing().stop(new Tracing.StopOptions().setPath(KEPT.resolve(name + ".zip")));
      }
    }
    context.close();
  }
}
