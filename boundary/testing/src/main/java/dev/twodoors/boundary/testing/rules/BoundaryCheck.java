package dev.twodoors.boundary.testing.rules;

import dev.twodoors.boundary.engine.BoundaryBroken;
import dev.twodoors.boundary.engine.Check;
import dev.twodoors.boundary.engine.judge.JudgingDate;
import dev.twodoors.boundary.engine.report.TextReport;
import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.ProjectSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The rest of the rules: each door has been judged by its own build. A project's test extends it,
 * and runs when both doors are packaged.
 */
public abstract class BoundaryCheck {
  private static final Path TESTS = Path.of("target/test-classes");

  @Test
  protected void codeAndDeclarationsAgreeAcrossBothDoors() {
    var settings = ProjectSettings.of(Path.of(""));
    var day = JudgingDate.of("", System.getenv(), settings.root());
    var judgement =
        Check.afterDoors(
            settings.root(),
            settings.doors().stream().map(Door::module).toList(),
            TESTS,
            day.date());
    BoundaryBroken.unlessPassed(judgement);
    System.out.print(TextReport.summary(judgement, day.shown()));
  }
}
