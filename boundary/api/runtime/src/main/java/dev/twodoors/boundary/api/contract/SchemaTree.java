package dev.twodoors.boundary.api.contract;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Schemas within schemas, which are described where they are used. */
final class SchemaTree {
  private SchemaTree() {}

  /** Those among the components, those of answers, and all within them. */
  static Stream<Schema> of(OpenAPI document) {
    return Stream.concat(
            document.getComponents().getSchemas().values().stream(),
            document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                .map(media -> media.getSchema())
                .filter(Objects::nonNull))
        .flatMap(SchemaTree::all);
  }

  private static Stream<Schema> all(Schema schema) {
    return Stream.concat(Stream.of(schema), parts(schema).flatMap(SchemaTree::all));
  }

  /** Those that a schema is made of, one step down. */
  static Stream<Schema> parts(Schema schema) {
    return Stream.of(
            schema.getProperties() == null ? null : schema.getProperties().values(),
            schema.getAllOf(),
            schema.getAnyOf(),
            schema.getOneOf(),
            schema.getItems() == null ? null : List.of(schema.getItems()))
        .filter(Objects::nonNull)
        .flatMap(Collection::stream);
  }
}
