package dev.twodoors.archetype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LessonTest {

  @Test
  void readsWhatIsTypedEditedAndEnded() {
    assertEquals(
        List.of(
            new Lesson.Step.Typed(List.of("a", "b \\\n  c"), 5, "seen\n"),
            new Lesson.Step.Edited("A.java", " x\nold\n", " x\nnew\n"),
            new Lesson.Step.Edited("A.java", "gone\n", ""),
            new Lesson.Step.Ended()),
        Lesson.steps(
            """
            <!-- exit: 5 -->
            ```console
            $ a
            $ b \\
              c
            seen
            ```

            <!-- edit: A.java -->
            ```diff
              x
            -old
            +new
            @@
            -gone
            ```

            <!-- ctrl-c -->
            """));
  }

  @Test
  void timesAndIdsMayDiffer() {
    assertTrue(Lesson.fits("took 1.2 s at 10:00:00\n", "took 13.4 s at 11:22:33\n"));
    assertFalse(Lesson.fits("took 1.2 s\n", "took long\n"));
  }

  @Test
  void theLastLineNeedsNoEnd() {
    assertTrue(Lesson.fits("{}\n", "{}"));
    assertFalse(Lesson.fits("", "{}"));
  }

  @Test
  void threeDotsStandForAnyLines() {
    assertTrue(Lesson.fits("one\n...\n", "one\n"));
    assertTrue(Lesson.fits("one\n...\nfour\n", "one\ntwo\nthree\nfour\n"));
    assertFalse(Lesson.fits("one\n...\nfour\n", "one\ntwo\n"));
    assertFalse(Lesson.fits("one\n", "one\ntwo\n"));
  }
}
