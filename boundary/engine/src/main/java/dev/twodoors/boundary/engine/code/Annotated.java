package dev.twodoors.boundary.engine.code;

import java.util.List;
import java.util.Optional;

/** What can carry annotations. */
public interface Annotated {
  List<AnnotationFact> annotations();

  default Optional<AnnotationFact> annotation(String type) {
    for (var found : annotations()) {
      if (found.type().equals(type)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  default boolean has(String type) {
    return !annotations().isEmpty() && annotation(type).isPresent();
  }
}
