package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to a form of ours and to the cookies beside it, the answer is a page of ours and
 * no failure, and a form that is refused has changed nothing. {@code -Dfuzz.seed=new} tries other
 * forms than the last time, {@code -Dfuzz.requests} more of them.
 */
@QuarkusTest
class FormFuzzTest {
  private static final int USUAL = 400;
  private static final long SEED = 42;

  /** Beyond it the address is the mistake, and not the form. */
  private static final int LONGEST_ADDRESS = 3_000;

  private final Map<Mutation, Map<Integer, Integer>> counts = new EnumMap<>(Mutation.class);
  private String kept;

  @Test
  void answersEveryFormWithAPageAndNoFailure() {
    var seed = seed();
    var random = new Random(seed);
    var forms = forms();
    var kinds = Mutation.values();
    kept = Database.everything();
    try (var log = LogWatch.start()) {
      for (var i = 0; i < Integer.getInteger("fuzz.requests", USUAL); i++) {
        var kind = kinds[i % kinds.length];
        var sent = kind.of(forms.get(random.nextInt(forms.size())), random);
        if (sent.address().length() > LONGEST_ADDRESS) {
          continue;
        }
        try {
          judge(kind, sent);
          assertEquals(List.of(), log.taken());
        } catch (AssertionError e) {
          throw new AssertionError("seed " + seed + ", form " + i + ", " + kind + ": " + sent, e);
        }
      }
    }
    System.out.println(
        "fuzz: forms of " + forms.size() + " kinds, seed " + seed + ", by mistake and status:");
    counts.forEach((kind, statuses) -> System.out.println("  " + kind + " " + statuses));
  }

  private static long seed() {
    var given = System.getProperty("fuzz.seed", String.valueOf(SEED));
    return given.equals("new") ? new Random().nextLong() : Long.parseLong(given);
  }

  private static List<FoundForm> forms() {
    var forms = new ArrayList<FoundForm>();
    forms.addAll(FoundForm.onPagesOf(new Browser()));
    // sample:begin
    var buyer = Browser.of("buyer");
    var shipped = buyer.order("PEN-0001", 1);
    Database.ship(shipped);
    var asked = buyer.get(shipped).form(shipped + "/refunds");
    buyer.submit(asked, Map.of("amount", "1.00", "reason", "one of them leaks"));
    buyer.order("PEN-0001", 1);
    buyer.cartWith("PEN-0001", 1);
    for (var person : List.of(buyer, Browser.of("clerk"), Browser.of("auditor"))) {
      forms.addAll(FoundForm.onPagesOf(person));
    }
    // sample:end
    forms.addAll(FoundForm.onPagesOf(Browser.of("admin")));
    return forms;
  }

  private void judge(Mutation kind, SentForm sent) {
    var answer = sent.send();
    var status = answer.statusCode();
    counts.computeIfAbsent(kind, any -> new TreeMap<>()).merge(status, 1, Integer::sum);
    assertTrue(status < 500, () -> status + answer.body());
    if (status >= 300 && status < 400) {
      leadsToUs(answer);
    } else {
      isOurPage(answer);
    }
    if (status >= 400) {
      assertEquals(kept, Database.everything(), () -> status + " and something has changed");
    } else {
      kept = Database.everything();
    }
  }

  private static void leadsToUs(HttpResponse<String> answer) {
    var location = URI.create(answer.headers().firstValue("Location").orElseThrow());
    var own = "localhost:" + RestAssured.port;
    assertTrue(
        location.getAuthority() == null || location.getAuthority().equals(own), location::toString);
    assertTrue(location.getPath().startsWith("/"), location::toString);
  }

  private static void isOurPage(HttpResponse<String> answer) {
    assertTrue(
        answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html"),
        () -> answer.headers().map().toString());
    var page = Jsoup.parse(answer.body());
    assertFalse(page.select("main h1").text().isBlank(), answer::body);
    assertFalse(page.select("link[rel=stylesheet][href^=/assets/]").isEmpty(), answer::body);
  }
}
