package dev.twodoors.boundary.api.problems;

import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.Optional;

/** What problems and the contract say of an error. Code, type and status stay what they are. */
@ConfigMapping(prefix = ErrorWords.PREFIX)
@ConfigRoot(phase = ConfigPhase.BUILD_AND_RUN_TIME_FIXED)
public interface ErrorWords {
  String PREFIX = "boundary.api.errors";

  /** Other words for an error of every door. */
  @WithParentName
  @ConfigDocMapKey("error-code")
  Map<String, Words> byCode();

  /** Other words for one error. */
  interface Words {

    /** The kind of error: one sentence without its full stop. */
    Optional<String> title();

    /** When it comes, and what to do about it. */
    Optional<String> explanation();
  }
}
