package dev.twodoors.boundary.engine.disguises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shop of this repository stays without a finding, however its Java is written. It compiles
 * against what the packaged doors run with, which are built after this module; so it is asked for:
 *
 * <pre>
 * ./mvnw package -DskipTests
 * ./mvnw test -pl boundary/engine -am -Dtest=SampleInDisguiseTest -Dsurefire.failIfNoSpecifiedTests=false -Ddisguises=all
 * </pre>
 */
@EnabledIfSystemProperty(named = "disguises", matches = "all")
class SampleInDisguiseTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  void noRewriteMakesAFinding() {
    var sample = new Sample(ROOT, LocalDate.now(ZoneOffset.UTC));
    assertEquals(List.of(), sample.findings(folder.resolve("as-it-is")));
    var found = sample.inDisguise(folder);
    assertTrue(found.size() > 20, found.keySet()::toString);
    found.values().removeIf(List::isEmpty);
    assertEquals("{}", found.toString());
  }
}
