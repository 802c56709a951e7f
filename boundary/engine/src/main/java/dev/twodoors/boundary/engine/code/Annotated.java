package dev.twodoors.boundary.engine.code;

import java.util.List;
import java.util.Optional;

/** What can carry annotations. */
public interface Annotated {
  List<AnnotationFact> annotations();

  default Optional<AnnotationFact> annotation(String type) {
    return annotations().stream().filter(found -> found.type().equals(type)).findFirst();
  }

  default boolean has(String type) {
    return annotation(type).isPresent();
  }
}
