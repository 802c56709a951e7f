package dev.twodoors.boundary.engine.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.code.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private static final String FILE = "web/application.properties";

  @TempDir private Path root;
  private final List<InputProblem> problems = new ArrayList<>();

  private Settings read(String text) throws IOException {
    return read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private Settings read(byte[] bytes) throws IOException {
    Files.createDirectories(root.resolve("web"));
    Files.write(root.resolve(FILE), bytes);
    return Settings.read(root, "web", problems);
  }

  @Test
  void isEmptyWithoutAFile() {
    var settings = Settings.read(root, "web", problems);
    assertEquals(Optional.empty(), settings.get("a"));
    assertEquals(new Location(FILE, 1), settings.where("a"));
    assertEquals(List.of(), problems);
  }

  @Test
  void prefersProduction() throws IOException {
    var settings = read("a=1\n%prod.a=2\n%dev.a=3\n%dev.b=4\n%staging,prod.c=5\nd = 6 \n");
    assertEquals(Optional.of("2"), settings.get("a"));
    assertEquals(Optional.empty(), settings.get("b"));
    assertEquals(Optional.of("5"), settings.get("c"));
    assertEquals(Optional.of("6"), settings.get("d"));
    assertEquals("3", settings.all().get("%dev.a"));
  }

  @Test
  void takesNoOtherKeyThatEndsAlike() throws IOException {
    assertEquals(Optional.empty(), read("%prod.x.a=1\nx.a=1\n").get("a"));
  }

  @Test
  void putsInWhatIsReferredTo() throws IOException {
    var settings = read("a=${b}/x${c:y}\nb=1\nd=${e}\nf=${f}\n");
    assertEquals(Optional.of("1/xy"), settings.get("a"));
    assertEquals(Optional.of("${e}"), settings.get("d"));
    assertEquals(Optional.of("${f}"), settings.get("f"));
  }

  @Test
  void readsTruthAsConfigurationDoes() throws IOException {
    var settings = read("a=true\nb=Yes\nc=on\nd=1\ne=no\nf=\ng=${x}\nh=y\n");
    for (var key : List.of("a", "b", "c", "d", "h")) {
      assertTrue(settings.isTrue(key, false), key);
    }
    assertFalse(settings.isTrue("e", true));
    for (var unknown : List.of("f", "g", "none")) {
      assertTrue(settings.isTrue(unknown, true), unknown);
      assertFalse(settings.isTrue(unknown, false), unknown);
    }
  }

  @Test
  void knowsWhereAKeyIsSet() throws IOException {
    var settings = read("# a=0\nb=1\n%prod.a : 2\nab=3\na.b=4\n");
    assertEquals(new Location(FILE, 3), settings.where("a"));
    assertEquals(new Location(FILE, 2), settings.where("b"));
    assertEquals(new Location(FILE, 5), settings.where("a.b"));
    assertEquals(new Location(FILE, 1), settings.where("none"));
  }

  @Test
  void namesTheLineOfAWrongEscape() throws IOException {
    read("a=\\u0041\nb=x\nc=\\u00zz\n");
    assertEquals(
        List.of(FILE + ":3  has a \\u that four hexadecimal digits do not follow"),
        problems.stream().map(InputProblem::toString).toList());
  }

  @Test
  void saysThatTextIsNotUtf8() throws IOException {
    read(new byte[] {'a', '=', (byte) 0xE4, '\n'});
    assertEquals(
        List.of(FILE + ":1  is not UTF-8 text"),
        problems.stream().map(InputProblem::toString).toList());
  }
}
