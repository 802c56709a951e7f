package dev.twodoors.boundary.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.decide.Question;
import dev.twodoors.boundary.law.DecidedExamples.Example;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page that says where logic goes decides as the rules and {@code ./doors decide} do. {@code
 * -Ddocs.refresh} draws its tree and its examples anew.
 */
class DecidePageTest {
  private static final String PAGE = "docs/decide.md";
  private static final String STARTER = "archetype/overlay/starter/";
  private static final String OPERATION = "it needs an API operation";
  private static final Predicate<String> LOWER = Pattern.compile("^[a-z]").asPredicate();
  private static final String JAVA = "src/main/java/com/example/shop/";
  private static final String BECAUSE = "@UiOnly\\(because = \"([^\"]+)\"";

  private static final DecidedExamples SHOP =
      new DecidedExamples(
          "docs/capability-map.json",
          List.of(
              new Example(
                  "the cart",
                  Question.INTERACTION,
                  "web-actions/" + JAVA + "web/cart/package-info.java",
                  BECAUSE,
                  ""),
              new Example(
                  "a quantity is at least 1: `Quantity`",
                  Question.RULE,
                  "domain/" + JAVA + "domain/Quantity.java",
                  "int LEAST = 1;",
                  "nobody can have another quantity, wherever it comes from"),
              new Example(
                  "nobody decides on a refund of their own: a constraint",
                  Question.RULE,
                  "domain/src/main/resources/db/migration/V6__refunds.sql",
                  "CHECK \\(decided_by <> requested_by\\)",
                  "the table refuses it, whoever writes"),
              new Example(
                  "the page of a product",
                  Question.PAGE,
                  "web-actions/" + JAVA + "web/catalog/CatalogPages.java",
                  "@Path\\(\"products/\\{sku}\"\\)",
                  "a person looks at it; it calls `catalog.view`"),
              new Example(
                  "`POST /v1/orders`",
                  Question.PROMISE,
                  "public-api/" + JAVA + "api/orders/OrdersResource.java",
                  "@Path\\(\"/v1/orders\"\\)",
                  "mobile clients and partners call it; it calls `orders.place`")));

  private static final DecidedExamples STARTED =
      new DecidedExamples(
          STARTER + "docs/capability-map.json",
          List.of(
              new Example(
                  "the draft",
                  Question.INTERACTION,
                  STARTER + "web-actions/" + JAVA + "web/drafts/package-info.java",
                  BECAUSE,
                  ""),
              new Example(
                  "nobody says the same twice on one day: a constraint",
                  Question.RULE,
                  STARTER + "domain/src/main/resources/db/migration/V3__feedback.sql",
                  "UNIQUE INDEX remark_once_a_day",
                  "the table refuses it, whoever writes"),
              new Example(
                  "the form for feedback",
                  Question.PAGE,
                  STARTER + "web-actions/" + JAVA + "web/feedback/FeedbackPages.java",
                  "@GET",
                  "a person fills it in"),
              new Example(
                  "`POST /v1/feedback`",
                  Question.PROMISE,
                  STARTER + "public-api/" + JAVA + "api/feedback/FeedbackResource.java",
                  "@Path\\(\"/v1/feedback\"\\)",
                  "mobile clients call it; it calls `feedback.send`")));

  @Test
  void theTreeIsDrawnFromThePolicy() throws IOException {
    Drawn.assertFresh(PAGE, "tree", DecisionTree.drawn());
  }

  @Test
  void theExamplesAreThoseOfTheShop() throws IOException {
    Drawn.assertFresh(PAGE, "examples", SHOP.table());
  }

  @Test
  void theExamplesOfAStarterAreItsOwn() throws IOException {
    Drawn.assertFresh(STARTER + PAGE + ".region", "examples", STARTED.table());
  }

  @Test
  void thePageAsksWhatTheCommandAsks() {
    var asked =
        Document.of(PAGE)
            .find("(?m)^(\\d)\\. \\*\\*([^?]+)\\?\\*\\*")
            .map(found -> found.group(1) + ". " + found.group(2).replaceAll(",? such as.*", ""));
    assertEquals(
        Arrays.stream(Question.values())
            .map(one -> String.format(Locale.ROOT, "%d. %s", one.number(), one.asks()))
            .toList(),
        asked.toList());
  }

  @Test
  void whatIsDeclaredOfACapability() {
    var members = Arrays.stream(Capability.class.getDeclaredMethods()).map(Method::getName);
    assertEquals(
        Document.set(members.filter(name -> !name.equals("id"))),
        Document.set(declarations(row -> true).map(code -> code.split(" ")[0]).filter(LOWER)));
  }

  @Test
  void whatNeedsAnApiOperation() {
    assertEquals(
        DecisionTree.reasons(),
        Document.set(
            declarations(row -> row.get(2).startsWith(OPERATION))
                .map(code -> code.replaceFirst(".* = ", ""))
                .filter(LOWER.negate())));
  }

  private static Stream<String> declarations(Predicate<List<String>> chosen) {
    return Document.of(PAGE).table("question").stream()
        .filter(chosen)
        .flatMap(row -> Document.codes(row.subList(1, 2)).stream());
  }
}
