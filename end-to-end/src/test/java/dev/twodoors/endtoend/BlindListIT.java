package dev.twodoors.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.engine.Check;
import dev.twodoors.boundary.engine.facts.BlindSpot;
import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The places of the sample that cannot be judged are those that its page lists. */
class BlindListIT {
  private static final Path PAGE = Path.of("../docs/explain/what-rules-see.md");
  private static final Pattern LIST =
      Pattern.compile("<!-- blind list -->\n.*?<!-- end -->", Pattern.DOTALL);

  @Test
  void thePageListsWhatTheDoorsFoundWhenTheyWereBuilt() throws IOException {
    var page = Files.readString(PAGE);
    var wanted = LIST.matcher(page).replaceFirst(Matcher.quoteReplacement(listed()));
    if (System.getProperty("docs.refresh") != null) {
      Files.writeString(PAGE, wanted);
      return;
    }
    assertEquals(wanted, page, "stale: run this test with -Ddocs.refresh");
  }

  private static String listed() {
    var settings = ProjectSettings.of(Path.of(""));
    return settings.doors().stream()
        .map(Door::module)
        .flatMap(door -> Check.report(settings.root(), door).orElseThrow().blindSpots().stream())
        .map(BlindListIT::line)
        .distinct()
        .sorted()
        .collect(Collectors.joining("", "<!-- blind list -->\n", "<!-- end -->"));
  }

  /** Without its line, which any edit above it changes. */
  private static String line(BlindSpot spot) {
    return String.format(
        Locale.ROOT, "- %s: `%s`, `%s`\n", spot.kind().id(), spot.where().file(), spot.what());
  }
}
