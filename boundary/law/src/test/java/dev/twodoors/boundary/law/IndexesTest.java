package dev.twodoors.boundary.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever looks for a document finds it in the index. */
class IndexesTest {
  private static final String LINK = "\\]\\(([^)#:]+)[^)]*\\)";

  @Test
  void everyDecisionHasItsQuestion() {
    var decisions = Document.set(Document.files("docs/adr", "/\\d{4}-[^/]+\\.md").stream());
    decisions.removeAll(linked("docs/adr/README.md"));
    assertEquals(Set.of(), decisions);
  }

  /**
   * Each rule is in the index of the rules, which {@code RulePagesTest} checks; each decision in
   * theirs.
   */
  @Test
  void everyDocumentHasItsPlace() {
    var pages = Document.set(Document.files("docs", "\\.(md|schema\\.json)").stream());
    pages.removeIf(page -> page.matches("docs/(README|(adr|rules)/(?!README).*)\\.md"));
    pages.removeAll(linked("docs/README.md"));
    assertEquals(Set.of(), pages);
  }

  private static Set<String> linked(String page) {
    return Document.set(
        Document.of(page).groups(LINK).stream()
            .map(link -> Path.of(page).resolveSibling(link).normalize().toString())
            .map(link -> link.replace('\\', '/')));
  }
}
