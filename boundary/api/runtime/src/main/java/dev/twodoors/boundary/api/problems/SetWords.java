package dev.twodoors.boundary.api.problems;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** What {@link ErrorWords} says, where no configuration is mapped: while a contract is written. */
final class SetWords {
  private SetWords() {}

  /** Those that say something otherwise, by code. */
  static Map<String, ProblemType> of(Collection<ErrorCode> errors) {
    var config = ConfigProvider.getConfig();
    var types = new LinkedHashMap<String, ProblemType>();
    for (var error : errors) {
      var prefix = ErrorWords.PREFIX + "." + error.code() + ".";
      var title = config.getOptionalValue(prefix + "title", String.class);
      var explanation = config.getOptionalValue(prefix + "explanation", String.class);
      if (title.isPresent() || explanation.isPresent()) {
        types.put(
            error.code(),
            new ProblemType(
                error.status(),
                title.orElse(error.title()),
                explanation.orElse(error.explanation())));
      }
    }
    return types;
  }
}
