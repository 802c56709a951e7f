package dev.twodoors.boundary.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console as a browser sees it. */
class ConsoleTest {

  private static final String NASTY = "<img src=x onerror=alert(1)>\"'&amp;";

  @TempDir Path logs;
  private Console console;
  private Browser browser;

  @BeforeEach
  void start() {
    console = Console.start("bakery", Map.of("web", "http://localhost:1/"), logs);
    browser = new Browser(console.address());
  }

  @AfterEach
  void stop() {
    console.close();
  }

  @Test
  void leadsToTheDoorsBeforeTheFirstCall() {
    Document page = browser.page("/");
    assertTrue(page.select(".empty").text().startsWith("No calls yet."), page::text);
    assertEquals("http://localhost:1/", page.select(".doors a").attr("href"));
    assertEquals("does not answer", page.select(".doors .failed .state").text());
  }

  @Test
  void listsCallsTheNewestFirst() {
    browser.export(Exported.call("web", 1, "Found"));
    browser.export(Exported.call("api", 2, "NotFound"));
    Document page = browser.page("/");
    assertEquals(
        List.of("/calls/" + Exported.trace(2), "/calls/" + Exported.trace(1)),
        page.select(".calls .what").eachAttr("href"));
    assertEquals("catalog.view NotFound", page.select(".called").first().text());
    assertEquals(
        List.of("api", "web"), page.select("#comparisons td:matchesOwn(^[a-z]+$)").eachText());
  }

  @Test
  void showsACallWithItsSteps() {
    browser.export(Exported.call("web", 1, "Found"));
    Document page = browser.page("/calls/" + Exported.trace(1));
    assertEquals("GET /products/1", page.select("h1").text());
    assertEquals(
        "select * from product",
        page.select(".request > .steps > .capability > .steps > .sql .statement").text());
    assertTrue(page.select(".capability > .step .notes").text().contains("request key replayed"));
    assertEquals(1, browser.page("/?trace=" + Exported.trace(1)).select(".sql").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"capability=catalog.view", "door=web", "outcome=Found", "person=421d65dde29e"})
  void filters(String asked) {
    browser.export(Exported.call("web", 1, "Found"));
    browser.export(
        Exported.by("api")
            .span(2, 1, 0, "", 0, 1, "capability", "a.b", "capability.outcome", "C", "actor", "d"));
    Document page = browser.page("/?" + asked);
    assertEquals(1, page.select(".calls > li").size());
    assertEquals("GET /products/1", page.select(".calls .what").text());
    assertEquals(asked.split("=")[1], page.select("option[selected]").eachText().getLast());
  }

  @Test
  void showsWhatTheDoorsWroteToTheirLogsForACall() throws IOException {
    Files.writeString(
        logs.resolve("web.log"),
        String.format(
            Locale.ROOT,
            """
            09:00:00 INFO  %1$s catalog.view [o] begins %2$s
            09:00:00 ERROR %1$s catalog.view [o] breaks
            java.lang.IllegalStateException: no more
            \tat com.example.Oven.open(Oven.java:1)
            09:00:01 INFO  %3$s catalog.view [o] another
            """,
            Exported.trace(1),
            NASTY,
            Exported.trace(2)));
    browser.export(Exported.call("web", 1, "Found"));
    Document page = browser.page("/calls/" + Exported.trace(1));
    String log = page.select(".log").first().wholeText();
    assertTrue(log.startsWith("09:00:00 INFO " + Exported.trace(1)), log);
    assertTrue(log.contains(NASTY), log);
    assertTrue(log.endsWith("at com.example.Oven.open(Oven.java:1)\n"), log);
    assertEquals(0, page.select("img").size());
  }

  @Test
  void tellsOnlyTheEndOfALongLog() throws IOException {
    String line = "09:00:00 INFO " + Exported.trace(1) + " " + "x".repeat(9_000) + "\n";
    Files.writeString(logs.resolve("api.log"), line.repeat(2 * Logs.LINES));
    browser.export(Exported.call("web", 1, "Found"));
    List<String> told =
        browser
            .page("/calls/" + Exported.trace(1))
            .select(".log")
            .first()
            .wholeText()
            .lines()
            .toList();
    assertEquals(Logs.LINES, told.size());
    assertEquals(Span.LONGEST + 1, told.getFirst().length());
  }

  @Test
  void saysWhenNoCallIsAsAsked() {
    browser.export(Exported.call("web", 1, "Found"));
    Document page = browser.page("/?outcome=" + "None");
    assertTrue(page.select(".empty").text().startsWith("None of the last 1 calls"), page::text);
    assertEquals("None", page.select("select[name=outcome] option[selected]").text());
  }

  @Test
  void escapesWhateverItIsTold() {
    browser.export(
        Exported.by(NASTY)
            .span(1, 2, 1, NASTY, 1, 2, "db.statement", NASTY)
            .span(
                1,
                3,
                1,
                NASTY,
                1,
                2,
                "capability",
                NASTY,
                "capability.outcome",
                NASTY,
                "actor",
                NASTY)
            .request(1, 1, NASTY, NASTY, 0, 3));
    for (String path : List.of("/", "/calls/" + Exported.trace(1), "/?outcome=%3Cimg%20src=x%3E")) {
      Document page = browser.page(path);
      assertEquals(0, page.select("img").size(), path);
      assertEquals(1, page.select("script").size(), path);
    }
    assertTrue(browser.page("/calls/" + Exported.trace(1)).text().contains(NASTY));
  }

  @Test
  void answersAWrongOrUnknownTraceIdWithAPage() {
    HttpResponse<String> wrong = browser.get("/?trace=nothing");
    assertEquals(400, wrong.statusCode());
    assertTrue(wrong.body().contains("This is no trace id."), wrong::body);
    HttpResponse<String> unknown = browser.get("/calls/" + Exported.trace(9));
    assertEquals(404, unknown.statusCode());
    assertTrue(unknown.body().contains("All calls"), unknown::body);
    assertEquals(404, browser.get("/nothing").statusCode());
  }

  @Test
  void takesNothingFromElsewhereAndLetsNobodyFrameIt() {
    browser.export(Exported.call("web", 1, "Found"));
    for (String path : List.of("/", "/calls/" + Exported.trace(1), "/calls/wrong")) {
      HttpResponse<String> answer = browser.get(path);
      String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.startsWith("default-src 'none'; "), path);
      assertFalse(policy.contains("unsafe"), policy);
      assertTrue(policy.contains("frame-ancestors 'none'"), policy);
      Document page = browser.page(path);
      Set<String> fetched =
          page.select("[src], link[href]").stream()
              .map(each -> each.hasAttr("src") ? each.attr("src") : each.attr("href"))
              .collect(Collectors.toSet());
      assertEquals(Set.of("/console.css", "/console.js"), fetched);
      fetched.forEach(asset -> assertEquals(200, browser.get(asset).statusCode()));
      assertEquals(0, page.select("[style], style, script:not([src])").size(), path);
    }
  }

  @Test
  void answersOnlyWhoAsksForThisMachine() {
    int port = console.address().getPort();
    assertTrue(browser.asHost("127.0.0.1:" + port).startsWith("HTTP/1.1 200"));
    assertTrue(browser.asHost("evil.example:" + port).startsWith("HTTP/1.1 421"));
    assertTrue(browser.asHost("localhost").startsWith("HTTP/1.1 421"));
  }

  @Test
  void labelsEveryField() {
    browser.export(Exported.call("web", 1, "Found"));
    Document page = browser.page("/");
    page.select("select").forEach(field -> assertEquals("label", field.parent().tagName()));
    assertEquals(page.select("#trace").attr("id"), page.select(".find label").attr("for"));
    assertEquals("en", page.select("html").attr("lang"));
  }
}
