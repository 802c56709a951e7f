package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OwnArtifactsTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern MODULE = Pattern.compile("<module>(.+?)</module>");
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.+?)</artifactId>");

  /** Maven would look for them in repositories, which do not have them. */
  @Test
  void installsNothingThatNeedsWhatIsNotInstalled() throws IOException {
    Set<String> missing =
        OwnArtifacts.NOT_TAKEN.stream()
            .map(module -> named(ARTIFACT, without("parent", pom(module))).getFirst())
            .collect(Collectors.toSet());
    List<String> wrong = new ArrayList<>();
    List<String> modules = modules("");
    assertFalse(modules.isEmpty());
    for (String module : modules) {
      if (!OwnArtifacts.NOT_TAKEN.contains(module)) {
        named(ARTIFACT, pom(module)).stream()
            .filter(missing::contains)
            .forEach(needed -> wrong.add(module + " needs " + needed));
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<String> modules(String parent) {
    List<String> all = new ArrayList<>();
    for (String name : named(MODULE, pom(parent))) {
      String module = parent.isEmpty() ? name : parent + "/" + name;
      all.add(module);
      all.addAll(modules(module));
    }
    return all;
  }

  private static String pom(String module) {
    try {
      return Files.readString(ROOT.resolve(module).resolve("pom.xml"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String without(String element, String pom) {
    return pom.replaceFirst("(?s)<" + element + ">.*?</" + element + ">", "");
  }

  private static List<String> named(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
