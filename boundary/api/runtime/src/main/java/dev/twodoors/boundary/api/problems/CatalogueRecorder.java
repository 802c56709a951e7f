package dev.twodoors.boundary.api.problems;

import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes at the start the catalogue that the build has found. */
@Recorder
public class CatalogueRecorder {

  /**
   * @param enums that implement {@link ErrorCode}
   * @param titles of errors that settings word otherwise, by code
   * @param explanations of the same errors
   */
  public RuntimeValue<ErrorCatalogue> catalogue(
      List<Class<?>> enums, Map<String, String> titles, Map<String, String> explanations) {
    var statuses = new ErrorCatalogue(enums);
    var types = new LinkedHashMap<String, ProblemType>();
    titles.forEach(
        (code, title) ->
            types.put(
                code,
                new ProblemType(statuses.named(code).status(), title, explanations.get(code))));
    return new RuntimeValue<>(new ErrorCatalogue(enums, types));
  }
}
