package dev.twodoors.archetype;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages tell readers to type does what they show, in a fresh folder. */
@Tag("slow")
class TutorialIT {
  @TempDir Path folder;

  @Test
  void everyStepShowsWhatThePageShows() throws Exception {
    try (Learner learner = new Learner("tutorial", folder)) {
      learner.reads("docs/tutorial.md");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"waive", "owners"})
  void howTosShowWhatHappensInANewProject(String page) throws Exception {
    try (Learner learner = new Learner(page, folder).inANewProject()) {
      learner.reads("docs/how-to/" + page + ".md");
    }
  }
}
