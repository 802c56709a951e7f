package dev.twodoors.boundary.engine.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule has its page, and what a page says of code is what code says. {@code -Ddocs.refresh}
 * writes it anew:
 *
 * <pre>
 * ./mvnw test -pl boundary/engine -am -Dtest=RulePagesTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.refresh
 * </pre>
 */
class RulePagesTest {
  private static final Path INDEX = RulePage.FOLDER.resolve("README.md");
  private static final Path SEEN = RulePage.FOLDER.resolveSibling("explain/what-rules-see.md");

  @Test
  void eachRuleHasAPageAndEachPageARule() throws IOException {
    assertEquals(
        Rules.all().stream().map(Rule::id).sorted().toList(),
        pages().stream().map(RulePage::rule).sorted().toList());
  }

  @TestFactory
  Stream<DynamicTest> eachPageIsCompleteAndSaysWhatTheCodeSays() throws IOException {
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(page.rule() + ".md", () -> check(page)));
  }

  @Test
  void theIndexNamesEveryRule() throws IOException {
    var index = Files.readString(INDEX);
    check(INDEX, index, RuleTable.refreshed(index));
  }

  @TestFactory
  Stream<DynamicTest> eachPageSaysWhatProvesEachPrinciple() throws IOException {
    return pages().stream()
        .map(Principles::of)
        .map(said -> DynamicTest.dynamicTest(said.rule(), () -> check(said)));
  }

  private static void check(Principles said) {
    assertEquals(Principles.NAMES, List.copyOf(said.lines().keySet()));
    for (var principle : Principles.ALL) {
      var proof = said.proof(principle);
      assertTrue(!proof.isEmpty(), () -> principle + " has no fixture, and no reason for that");
      for (var fixture : said.fixtures(principle)) {
        assertTrue(Files.isDirectory(fixture), () -> fixture + " is not there");
      }
    }
  }

  @Test
  void onePageShowsWhatProvesEachPrinciple() throws IOException {
    var index = Files.readString(SEEN);
    var said = pages().stream().map(Principles::of).toList();
    check(SEEN, index, Principles.refreshed(index, said));
  }

  @Test
  void onePageNamesAllThatCannotBeJudged() throws IOException {
    var index = Files.readString(SEEN);
    check(SEEN, index, BlindTable.refreshed(index));
  }

  private static void check(RulePage page) throws IOException {
    var rule = Rules.find(page.rule()).orElseThrow();
    check(page.file(), page.text(), page.refreshed(rule));
    assertTrue(page.text().startsWith("# " + rule.id() + "\n\n<!-- card -->\n"), "the title");
    assertEquals(RulePage.SECTIONS, page.sections());
    assertShows(page, "## A violating example", rule.id() + "/violating-");
    assertShows(page, "## A conforming example", rule.id() + "/conforming-", "base/");
  }

  private static void assertShows(RulePage page, String section, String... fixtures) {
    var shown = page.examplesIn(section);
    assertTrue(
        Stream.of(fixtures)
            .anyMatch(fixture -> shown.stream().anyMatch(s -> s.startsWith(fixture))),
        () -> section + " has no <!-- fixture: " + fixtures[0] + "... -->");
  }

  private static void check(Path file, String text, String wanted) throws IOException {
    if (System.getProperty("docs.refresh") != null) {
      Files.writeString(file, wanted);
      return;
    }
    assertEquals(wanted, text, file + " is stale: run this test with -Ddocs.refresh");
  }

  private static List<RulePage> pages() throws IOException {
    var pages = new ArrayList<RulePage>();
    try (var files = Files.list(RulePage.FOLDER)) {
      files
          .filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
          .sorted()
          .map(RulePage::of)
          .forEach(pages::add);
    }
    return pages;
  }
}
