package dev.twodoors.boundary.engine.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuteTextTest {
  private static String restored(String source) {
    var text = QuteText.of(source);
    return text.restore(text.html());
  }

  private static String varied(String source) {
    var text = QuteText.of(source);
    return text.withVariables(text.html());
  }

  @Test
  void keepsEveryOffsetAndLine() {
    var source = "a{#if x}\nb{y\n}{! c\n !}d";
    var html = QuteText.of(source).html();
    assertEquals(source.length(), html.length());
    assertEquals(source.lines().count(), html.lines().count());
    assertEquals("a       \nb", html.substring(0, 10));
    assertEquals('d', html.charAt(source.length() - 1));
  }

  @Test
  void blanksSectionsParametersAndComments() {
    assertEquals("x        y", QuteText.of("x{#if a }y").html());
    assertEquals("x     y", QuteText.of("x{/if}y").html());
    assertEquals("x        y", QuteText.of("x{@a.B b}y").html());
    assertEquals("x           y", QuteText.of("x{! {a} } !}y").html());
    assertEquals("x      ", QuteText.of("x{! end").html());
  }

  @Test
  void leavesAloneWhatIsNoTag() {
    for (var text :
        List.of(
            "{ a }", "{\n", "{$a}", "{{a}}", "\\{a}", "{\"a\": 1}", "{", "a}", "{|{a}|}", "\\")) {
      assertEquals(text, QuteText.of(text).html(), text);
    }
  }

  @Test
  void readsOnBehindWhatIsNoTag() {
    assertEquals("\\{a} {}", varied("\\{a} {b}"));
    assertEquals("{|{a}|} {}", varied("{|{a}|} {b}"));
    assertEquals("{{a}} {}", varied("{{a}} {b}"));
    assertEquals("{ {}", varied("{ {b}"));
    assertEquals("{|{a}", varied("{|{a}"));
  }

  @Test
  void seesExpressionsThroughQuotesAndLines() {
    assertEquals("/{}/x", varied("/{a.b('}')}/x"));
    assertEquals("/{}/x", varied("/{a.b(\"}\")}/x"));
    assertEquals("/{}/x", varied("/{a.b(\"'}\")}/x"));
    assertEquals("/{}\n/x", varied("/{a\n ?: 1}/x"));
    assertEquals("{}{}{}", varied("{_a}{1}{é}"));
  }

  @Test
  void givesExpressionsBackAsWritten() {
    assertEquals("a {b} c {d.e('}')} {b}", restored("a {b} c {d.e('}')} {b}"));
  }

  @Test
  void namesWhatIsIncluded() {
    var text =
        QuteText.of(
            "{#include layout}{#csrfTokenAndRequestKey /}{#if a}{#field name='x' /}{/if}{/include}");
    assertEquals(List.of("layout", "tags/csrfTokenAndRequestKey", "tags/field"), text.uses());
    assertEquals(
        List.of("shared/base"), QuteText.of("{#include /shared/base.html /}{#else}").uses());
    assertEquals(List.of(), QuteText.of("{#include $part /}{#for a in b}{#insert x /}").uses());
  }

  @Test
  void namesWhatIsIncludedBetweenTwoPlaces() {
    var text = QuteText.of("{#a /}{#b /}{#c /}");
    assertEquals(List.of("tags/b"), text.usesBetween(6, 12));
    assertEquals(List.of("tags/a", "tags/b"), text.usesBetween(0, 7));
    assertEquals(List.of(), text.usesBetween(7, 12));
  }

  @Test
  void seesWhereOthersPutSomethingIn() {
    assertTrue(QuteText.of("{#insert x /}").opensBetween(0, 5));
    assertTrue(QuteText.of("{nested-content}").opensBetween(0, 5));
    assertFalse(QuteText.of("12345{#insert x /}").opensBetween(0, 5));
    assertFalse(QuteText.of("{#include x /}{nested}").opensBetween(0, 20));
  }

  @Test
  void tellsLiteralsFromExpressions() {
    assertEquals(Optional.of("50"), literal(" 50 "));
    assertEquals(Optional.of("50"), literal("{50}"));
    assertEquals(Optional.of("1.5"), literal(" {1.5 } "));
    assertEquals(
        Optional.of("[a-z]{2}"), literal("[a-z]\\{2}").map(text -> text.replace("\\", "")));
    assertEquals(Optional.empty(), literal("{most}"));
    assertEquals(Optional.empty(), literal("5{zeros}"));
  }

  private static Optional<String> literal(String source) {
    var text = QuteText.of(source);
    return text.literal(text.html());
  }

  @Test
  void knowsAnAddressThatAnExpressionBegins() {
    var text = QuteText.of("{a}/b");
    assertTrue(text.startsWithExpression(text.html()));
    assertFalse(text.startsWithExpression("/b"));
    assertFalse(text.startsWithExpression(""));
  }
}
