package dev.twodoors.boundary.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What people who know extensions of Quarkus look for is where they look. */
class ConventionsTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Path BOUNDARY = ROOT.resolve("boundary");
  private static final Path SETTINGS = ROOT.resolve("docs/extensions/settings.md");
  private static final Path STRUCTURE = ROOT.resolve("docs/extensions/structure.md");
  private static final List<String> RUNTIMES =
      Stream.of("core", "store", "http", "web", "api").map(one -> one + "/runtime").toList();

  /** As <a href="https://code.quarkus.io/api/platforms">the platform</a> names them. */
  private static final Set<String> CATEGORIES =
      Set.of("web", "data", "security", "business-automation", "observability", "core");

  @ParameterizedTest
  @ValueSource(strings = {"core", "store", "http", "web", "api"})
  void anExtensionSaysWhatItIs(String extension) throws IOException {
    var file =
        BOUNDARY.resolve(extension + "/runtime/src/main/resources/META-INF/quarkus-extension.yaml");
    var described = new ObjectMapper().valueToTree(new Yaml().load(Files.readString(file)));
    assertTrue(described.path("name").asText().startsWith("Boundary"));
    assertTrue(described.path("description").asText().length() > 40);
    var metadata = described.path("metadata");
    assertEquals("preview", metadata.path("status").asText());
    assertFalse(metadata.path("keywords").isEmpty());
    assertFalse(metadata.path("categories").isEmpty());
    metadata
        .path("categories")
        .forEach(one -> assertTrue(CATEGORIES.contains(one.asText()), one::asText));
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "store", "http", "web", "api"})
  void anExtensionTellsWhoeverWritesCodeWithIt(String extension) throws IOException {
    var skill =
        BOUNDARY.resolve(extension + "/deployment/src/main/resources/META-INF/quarkus-skill.md");
    assertTrue(Files.readString(skill).lines().count() > 5);
    var page = extension.equals("core") ? "boundary" : extension;
    assertTrue(Files.exists(ROOT.resolve("docs/extensions/" + page + ".md")), page);
  }

  @Test
  void allSettingsStandOnOnePage() throws IOException {
    assertFresh(SettingsPage.of(BOUNDARY, RUNTIMES), SETTINGS);
  }

  @Test
  void theStructureIsDrawnFromTheCode() throws IOException {
    var modules = BoundaryModule.folders().stream().map(BoundaryModule::of).toList();
    assertFresh(Structure.of(modules).page(), STRUCTURE);
  }

  @Test
  void allAnnotationsStandOnOnePage() throws IOException {
    assertFresh(AnnotationsPage.page(), ROOT.resolve("docs/annotations.md"));
  }

  @Test
  void allCommandsStandOnOnePage() throws IOException {
    assertFresh(Commands.page(), ROOT.resolve("docs/commands.md"));
  }

  @Test
  void theArchitectureIsDrawnFromTheCode() throws IOException {
    var settings = new Properties();
    try (var file = Files.newBufferedReader(ROOT.resolve("doors.properties"))) {
      settings.load(file);
    }
    var map = Files.readString(ROOT.resolve("docs/capability-map.json"));
    assertFresh(new Architecture(map, settings).page(), ROOT.resolve("docs/architecture.md"));
  }

  private static void assertFresh(String wanted, Path page) throws IOException {
    if (System.getProperty("docs.refresh") != null) {
      Files.writeString(page, wanted);
    }
    assertEquals(wanted, Files.readString(page), "stale: run this test with -Ddocs.refresh");
  }

  @Test
  void noSettingIsWithoutDescription() throws IOException {
    var page = SettingsPage.of(BOUNDARY, RUNTIMES);
    assertTrue(page.contains("| `boundary.store.seal-every`<br>"), page);
    assertFalse(page.contains(" |  |\n"), page);
    assertFalse(page.contains(" |  Fixed"), page);
  }
}
