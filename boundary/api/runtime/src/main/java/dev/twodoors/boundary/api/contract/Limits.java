package dev.twodoors.boundary.api.contract;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Gives every value a limit that has none of its own, so that a client knows how much it has to be
 * ready for. Whole numbers stay where every JSON parser keeps them exact (RFC 7493, section 2.2).
 */
class Limits {
  /** No text of an answer is longer, a token in a header neither. */
  private static final int CHARACTERS = 10_000;

  private static final int CHARACTERS_OF_A_TIME = 35;
  private static final int ITEMS = 10_000;
  private static final BigDecimal EXACT = BigDecimal.valueOf((1L << 53) - 1);
  private static final BigDecimal INT = BigDecimal.valueOf(Integer.MAX_VALUE);

  private Limits() {}

  static void complete(OpenAPI document) {
    if (document.getComponents().getSchemas() != null) {
      document.getComponents().getSchemas().values().forEach(Limits::complete);
    }
    Stream.concat(
            document.getComponents().getHeaders().values().stream(),
            document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(Limits::headers))
        .map(Header::getSchema)
        .forEach(Limits::complete);
  }

  private static Stream<Header> headers(Operation operation) {
    return operation.getResponses().getAPIResponses().values().stream()
        .map(response -> response.getHeaders())
        .filter(Objects::nonNull)
        .map(Map::values)
        .flatMap(Collection::stream);
  }

  private static void complete(Schema schema) {
    if (schema == null) {
      return;
    }
    if (is(schema, SchemaType.STRING) && schema.getMaxLength() == null && !isListed(schema)) {
      schema.setMaxLength(
          "date-time".equals(schema.getFormat()) ? CHARACTERS_OF_A_TIME : CHARACTERS);
    }
    if (is(schema, SchemaType.ARRAY) && schema.getMaxItems() == null) {
      schema.setMaxItems(ITEMS);
    }
    if (is(schema, SchemaType.INTEGER)) {
      var most = "int32".equals(schema.getFormat()) ? INT : EXACT;
      schema.setMinimum(schema.getMinimum() == null ? most.negate() : schema.getMinimum());
      schema.setMaximum(schema.getMaximum() == null ? most : schema.getMaximum());
    }
    SchemaTree.parts(schema).forEach(Limits::complete);
  }

  /** The reference says the rest. */
  private static boolean isListed(Schema schema) {
    return schema.getRef() != null || schema.getEnumeration() != null;
  }

  private static boolean is(Schema schema, SchemaType type) {
    return schema.getType() != null && schema.getType().contains(type);
  }
}
