package dev.twodoors.web.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SurveyTest {
  private static final String PATH = "/surveys/PEN-0001";
  private static final Map<String, String> RIGHT =
      Map.of(
          "name", " Ada ",
          "category", "writing",
          "budget", "12.50",
          "pieces", "3",
          "age", "",
          "again", "true",
          "others", "INK-0001");

  private static Page send(String who, Map<String, ?> fields) {
    var person = Browser.of(who);
    var form =
        new LinkedHashMap<String, Object>(Browser.filled(person.get(PATH).form(PATH), Map.of()));
    form.putAll(fields);
    return new Page(person.request().formParams(form).post(PATH));
  }

  private static Set<String> wrong(Page page) {
    return page.html().select(".problems li").stream()
        .map(item -> item.text().replaceFirst(": .*", ""))
        .collect(Collectors.toSet());
  }

  @Test
  void readsValuesOfTheDomain() {
    var page = send("admin", RIGHT);
    assertEquals(200, page.status(), page.text());
    var answers = page.html().select("#answers").text();
    assertTrue(answers.contains("product=Sku[value=PEN-0001]"), answers);
    assertTrue(answers.contains("name=Ada, motto=, remark="), answers);
    assertTrue(answers.contains("minorUnits=1250"), answers);
    assertTrue(answers.contains("pieces=Quantity[value=3], age=null, again=true"), answers);
    assertTrue(answers.contains("others=[Sku[value=INK-0001]]"), answers);
  }

  @Test
  void tellsAllMistakesAtOnceAndKeepsWhatWasTyped() {
    var typed = new LinkedHashMap<String, Object>();
    typed.put("name", "  ");
    typed.put("motto", "too long");
    typed.put("remark", "a\u0007bell");
    typed.put("category", "toys");
    typed.put("budget", "12,50");
    typed.put("pieces", "0");
    typed.put("age", "old");
    typed.put("again", "perhaps");
    typed.put("others", List.of("INK-0001", "ink"));
    var page = send("admin", typed);
    assertEquals(422, page.status());
    assertEquals(typed.keySet(), wrong(page));
    assertEquals("12,50", page.html().select("input[name=budget]").val());
    assertEquals("perhaps", page.html().select("input[name=again]").val());
  }

  @Test
  void asksForWhatIsMissing() {
    var page = send("admin", Map.of("name", "Ada", "category", " "));
    assertEquals(Set.of("category", "pieces"), wrong(page));
    assertTrue(page.problems().contains("pieces: must be given"), page.problems());
  }

  @Test
  void takesEachFieldOnce() {
    var twice = new LinkedHashMap<String, Object>(RIGHT);
    twice.put("pieces", List.of("1", "2"));
    var page = send("admin", twice);
    assertEquals(422, page.status());
    assertEquals(Set.of("pieces"), wrong(page));
  }

  @Test
  void takesWhatTheAddressNamesFromTheAddressOnly() {
    var other = new LinkedHashMap<String, Object>(RIGHT);
    other.put("product", "INK-0001");
    var answers = send("admin", other).html().select("#answers").text();
    assertTrue(answers.contains("product=Sku[value=PEN-0001]"), answers);
  }

  @Test
  void needsTheKeyOfTheForm() {
    var keyless = new LinkedHashMap<String, Object>(RIGHT);
    keyless.put("requestKey", "");
    var page = send("admin", keyless);
    assertEquals(422, page.status());
    assertEquals(Set.of("requestKey"), wrong(page));
  }

  @Test
  void asksWhoItIsBeforeItTellsMistakes() {
    assertEquals(403, send("buyer", Map.of("pieces", "0")).status());
  }
}
