package dev.twodoors.boundary.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.tools.Tool;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list in the documents that code knows, too, says what the code says. */
class ListsTest {
  private static final Set<String> FOR_OUR_TEMPLATES = Set.of("ariaAttributes", "waysThroughDoor");

  @ParameterizedTest
  @CsvSource({
    "'', shared-services/src/main/java/com/example/shop/services/orders/PlaceOrder.java",
    "archetype/overlay/starter/,"
        + " shared-services/src/main/java/com/example/shop/services/feedback/SendFeedback.java"
  })
  void outcomesOfTheRequestThatIsFollowed(String root, String capability) {
    assertEquals(
        Document.of(root + capability).groups("record (\\w+)\\([^)]*\\) implements Outcome"),
        Document.of(root + "docs/one-request.md").codes("outcome", 0));
  }

  @Test
  void answersThatMakeAProject() {
    var page = Document.of("docs/how-to/new-project.md");
    var options = Commands.options("new");
    options.removeAll(Set.of("--no-install", "--help", "-h", "--verbose"));
    assertEquals(options, page.codes("answer", 1));
    var asked =
        Document.of("archetype/src/main/resources/META-INF/maven/archetype-metadata.xml")
            .groups("requiredProperty key=\"(\\w+)\"");
    asked.addAll(List.of("groupId", "artifactId"));
    assertEquals(Document.set(asked.stream().map(key -> "-D" + key)), page.codes("answer", 2));
  }

  @Test
  void whatTestsNeedAndExtend() {
    var page = Document.of("docs/how-to/test.md");
    assertEquals(Document.set(Stream.of(Tool.values()).map(Tool::key)), page.codes("program", 0));
    assertEquals(
        Document.set(
            Document.files("boundary/testing/src/main", "Checks\\.java").stream()
                .map(file -> file.replaceAll(".*/|\\.java$", ""))),
        page.codes("class to extend", 0));
  }

  @Test
  void factsThatARuleSees() {
    var facts = Document.of("docs/how-to/add-a-rule.md").codes("fact", 0);
    var known = Arrays.stream(DoorFacts.class.getMethods()).map(Method::getName).toList();
    facts.removeIf(fact -> !fact.startsWith("facts."));
    assertTrue(facts.size() > 2, facts::toString);
    facts.removeIf(fact -> known.contains(fact.replaceFirst("facts\\.(\\w+).*", "$1")));
    assertEquals(Set.of(), facts);
  }

  @Test
  void tagsOfPages() {
    var folder = "boundary/web/runtime/src/main/resources/templates/tags/";
    var tags =
        Document.set(
            Document.files(folder, "\\.html").stream()
                .map(file -> file.replaceAll(".*/|\\.html$", "")));
    tags.removeAll(FOR_OUR_TEMPLATES);
    assertEquals(tags, Document.of("docs/how-to/pages.md").codes("tag", 0));
  }

  @ParameterizedTest
  @CsvSource({"README.md, true", "archetype/overlay/every/README.md, false"})
  void modulesOfTheBuild(String readme, boolean isOurs) {
    var modules = Document.of("pom.xml").groups("<module>([^<]+)</module>");
    modules.removeIf(module -> module.contains("/"));
    if (!isOurs) {
      modules.removeAll(Set.of("boundary", "archetype"));
      modules.add("docs");
    }
    var told = Document.of(readme).table("where").stream().map(row -> row.subList(0, 1));
    assertEquals(modules, Document.set(told.flatMap(cell -> Document.codes(cell).stream())));
  }

  @Test
  void artifactsThatArePublished() {
    var page = Document.of("docs/how-to/release.md").text();
    assertEquals(
        List.of(),
        BoundaryModule.folders().stream()
            .map(BoundaryModule::of)
            .map(BoundaryModule::artifact)
            .filter(artifact -> !page.contains("`" + artifact.replace("-deployment", "") + "`"))
            .toList());
  }

  @Test
  void settingsThatDocumentsName() {
    var known = Document.of("docs/extensions/settings.md").groups("`(boundary\\.[^`]+)`");
    var keys = known.stream().map(key -> key.replaceAll("\"[^\"]+\"", "*")).toList();
    assertEquals(
        List.of(),
        Document.all().stream()
            .flatMap(
                page ->
                    page.find("`(boundary\\.[a-z-]+(?:\\.[a-z-]+)+)(?=[=`])")
                        .map(found -> found.group(1))
                        .filter(key -> !keys.contains(key))
                        .filter(key -> !keys.contains(key.replaceFirst("s\\.[a-z-]+\\.", "s.*.")))
                        .map(key -> page.name() + ": " + key))
            .toList());
  }
}
