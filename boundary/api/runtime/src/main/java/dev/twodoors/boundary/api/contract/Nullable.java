package dev.twodoors.boundary.api.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * SmallRye OpenAPI writes a nullable reference as a choice between the reference and null, and
 * beside it the type of the reference, which would rule null out.
 */
class Nullable {
  private Nullable() {}

  static void correct(Schema schema) {
    if (isChoiceWithNull(schema.getAnyOf())) {
      schema.setType((List<Schema.SchemaType>) null);
    }
    Objects.requireNonNullElse(schema.getProperties(), Map.<String, Schema>of())
        .values()
        .forEach(Nullable::correct);
    Stream.ofNullable(schema.getItems()).forEach(Nullable::correct);
  }

  private static boolean isChoiceWithNull(List<Schema> choice) {
    return choice != null
        && choice.stream().anyMatch(one -> List.of(Schema.SchemaType.NULL).equals(one.getType()));
  }
}
