package dev.twodoors.boundary.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the first page shows is what there is. */
class ReadmeTest {
  private static final Set<String> MODULES =
      Set.of("domain", "shared-services", "web-actions", "public-api");
  private static final String FIXTURES = "boundary/engine/src/test/fixtures/";

  /** An arrow between modules is a dependency in a pom, and the other way round. */
  @Test
  void thePictureHasTheArrowsOfTheBuild() {
    var readme = Document.of("README.md");
    var labels = new TreeMap<String, String>();
    readme.find("(\\w+)\\[\"([a-z-]+)\"]").forEach(it -> labels.put(it.group(1), it.group(2)));
    assertEquals(MODULES, Set.copyOf(labels.values()));
    assertEquals(
        dependencies(),
        Document.set(
            readme
                .find("(?m)^  (\\w+)\\S* -->(?:\\|[^|]*\\|)? (\\w+)")
                .filter(it -> labels.keySet().containsAll(Set.of(it.group(1), it.group(2))))
                .map(it -> labels.get(it.group(1)) + " -> " + labels.get(it.group(2)))));
  }

  private static Set<String> dependencies() {
    return Document.set(
        MODULES.stream()
            .flatMap(
                module ->
                    Document.of(module + "/pom.xml").groups("<artifactId>shop-([a-z-]+)<").stream()
                        .filter(used -> !used.equals(module))
                        .map(used -> module + " -> " + used)));
  }

  /** The engine's tests compare the same text with what the engine says. */
  @Test
  void findingsThatDocumentsShowAreThoseOfTheFixtures() {
    var shown =
        Document.all().stream()
            .flatMap(
                page ->
                    page.find("<!-- finding: (\\S+) -->\\n+```text\\n([^`]+?)\\n```")
                        .map(it -> Map.entry(it.group(1), it.group(2))))
            .toList();
    assertEquals(
        shown.stream().map(it -> found(it.getKey())).toList(),
        shown.stream().map(Map.Entry::getValue).toList());
    assertEquals(
        shown.size(),
        Document.all().stream().flatMap(page -> page.find("<!-- finding: ")).count(),
        "a finding is a block of text after the line that names its fixture");
    assertFalse(shown.isEmpty());
  }

  private static String found(String fixture) {
    return Document.of(FIXTURES + fixture + "/finding.txt").text().split("\\n\\nA waiver")[0];
  }
}
