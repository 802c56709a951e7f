package dev.twodoors.boundary.api.problems;

import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;
import java.util.List;

/** Makes at the start the catalogue that the build has found. */
@Recorder
public class CatalogueRecorder {

  /**
   * @param enums that implement {@link ErrorCode}
   */
  public RuntimeValue<ErrorCatalogue> catalogue(List<Class<?>> enums) {
    return new RuntimeValue<>(new ErrorCatalogue(enums));
  }
}
