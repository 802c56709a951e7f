package dev.twodoors.boundary.testing.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** One window of a browser, and what somebody does in it. {@link Visits} opens and closes it. */
public final class Visit {
  private static final Path KEPT = Path.of("target/browser");

  /** Milliseconds, which only a page spends that never becomes as it should. */
  static final double PATIENCE = 120_000;

  /** The browser's own word for an answer that a test has asked for. */
  private static final String STATUS = "Failed to load resource: the server responded with";

  /** What is before it names the project. */
  private static final Pattern TOKEN = Pattern.compile("-csrf");

  private final BrowserContext context;
  private final Page page;
  private final UnaryOperator<String> passwords;
  private final boolean traced;
  private final URI address;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  /**
   * @param passwords of the people who can sign in, by name
   */
  Visit(Browser browser, URI address, UnaryOperator<String> passwords, Look look, boolean traced) {
    this.traced = traced;
    this.passwords = passwords;
    this.address = address;
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

  /** As one of the project's local users. */
  public void signIn(String user) {
    page.navigate("/sign-in");
    types("name", user);
    types("password", passwords.apply(user));
    page.locator("form[action='/sign-in'] button").click();
    page.waitForURL(url -> !url.contains("sign-in"));
  }

  /**
   * @param path below the door's address
   * @return the status of the answer
   */
  public int opens(String path) {
    return page.navigate(path).status();
  }

  /**
   * @param field its id
   */
  public void types(String field, String text) {
    page.locator("#" + field).fill(text);
  }

  /**
   * Presses the only button of that name in a part of the page.
   *
   * @param part a selector of CSS
   */
  public void presses(String part, String button) {
    page.locator(part)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
        .click();
  }

  /** Follows the first link of that name in {@code main}. */
  public void follows(String link) {
    page.locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
        .first()
        .click();
  }

  /** Takes the token of its forms away, as a day of waiting does. */
  public void losesItsToken() {
    assertTrue(context.cookies().stream().anyMatch(cookie -> TOKEN.matcher(cookie.name).find()));
    context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(TOKEN));
  }

  public Locator sees(String css) {
    return page.locator(css);
  }

  public Page page() {
    return page;
  }

  public BrowserContext context() {
    return context;
  }

  /** Where the window is now, below the door's address, with the query. */
  public String path() {
    var uri = URI.create(page.url());
    return uri.getPath() + (uri.getQuery() == null ? "" : "?" + uri.getQuery());
  }

  /** What went wrong in the page so far; empty it when a test has provoked that. */
  public List<String> complaints() {
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
