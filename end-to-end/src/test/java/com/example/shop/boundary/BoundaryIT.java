package com.example.shop.boundary;

import dev.twodoors.boundary.engine.BoundaryBroken;
import dev.twodoors.boundary.engine.Check;
import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.ProjectSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The rest of the rules: each door has been judged by its own build. */
class BoundaryIT {
  private static final Path TESTS = Path.of("target/test-classes");

  @Test
  void codeAndDeclarationsAgreeAcrossBothDoors() {
    var settings = ProjectSettings.of(Path.of(""));
    var judgement =
        Check.afterDoors(
            settings.root(),
            settings.doors().stream().map(Door::module).toList(),
            TESTS,
            LocalDate.now());
    BoundaryBroken.unlessPassed(judgement);
    var examined = judgement.examined();
    System.out.printf(
        "boundary of both doors holds: %d capabilities, %d endpoints, %d templates, %d classes, %d rules%n",
        examined.capabilities(),
        examined.endpoints(),
        examined.templates(),
        examined.classes(),
        judgement.looks().size());
  }
}
