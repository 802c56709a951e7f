package dev.twodoors.boundary.testing.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.database.Database;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpResponse;
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
 * forms than the last time, {@code -Dfuzz.requests} more of them. A project's test extends it and
 * is a {@code @QuarkusTest}.
 */
public abstract class FormFuzzChecks {
  private static final int USUAL = 400;
  private static final long SEED = 42;

  /** Beyond it the address is the mistake, and not the form. */
  private static final int LONGEST_ADDRESS = 3_000;

  private final Map<Mutation, Map<Integer, Integer>> counts = new EnumMap<>(Mutation.class);
  private String kept;

  /**
   * Whoever has forms of their own: the forms on all pages that each of them can go to are sent.
   */
  protected List<Browser> people() {
    return List.of(new Browser(), Browser.of("admin"));
  }

  @Test
  protected void answersEveryFormWithAPageAndNoFailure() {
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

  private List<FoundForm> forms() {
    return people().stream().flatMap(person -> FoundForm.onPagesOf(person).stream()).toList();
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
