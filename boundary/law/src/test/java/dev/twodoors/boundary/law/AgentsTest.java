package dev.twodoors.boundary.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What assistants are told is short, and true; {@link CommandsTest} looks at the commands. */
class AgentsTest {
  private static final int MOST_LINES = 40;

  @ParameterizedTest
  @ValueSource(strings = {"AGENTS.md", "archetype/overlay/every/AGENTS.md"})
  void isShort(String page) {
    assertTrue(Document.of(page).text().lines().count() <= MOST_LINES, page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AGENTS.md", "archetype/overlay/every/AGENTS.md"})
  void namesTheExitCodesOfTheCommandLine(String page) {
    Map<String, String> told = new TreeMap<>();
    Document.of(page).table("exit code").forEach(row -> told.put(row.get(0), row.get(1)));
    assertEquals(new TreeMap<>(Commands.exitCodes()), told);
  }

  /** As the first page of whoever reads it. */
  @ParameterizedTest
  @ValueSource(strings = {"", "archetype/overlay/every/"})
  void putsCodeWhereTheReadmePutsIt(String root) {
    assertEquals(places(root + "README.md"), places(root + "AGENTS.md"));
  }

  private static List<List<String>> places(String page) {
    return Document.of(page).table("you write").stream().map(row -> row.subList(0, 2)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AGENTS.md", "archetype/overlay/every/AGENTS.md"})
  void namesGeneratedFilesThatThereAre(String page) {
    var files = Document.of(page).groups("`((?:docs|public-api)/[\\w./-]+|CODEOWNERS)`");
    assertFalse(files.isEmpty());
    files.removeIf(file -> Files.exists(Document.ROOT.resolve(file)));
    assertEquals(Set.of(), files);
  }
}
