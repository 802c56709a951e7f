package dev.twodoors.boundary.engine;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds what we write against schemas. */
public final class Schemas {
  private static final Path OURS = Path.of("../../docs/schema");

  private Schemas() {}

  /**
   * What a text does against one of our published schemas; empty when nothing.
   *
   * @param name of a file in {@code docs/schema}
   */
  public static List<String> breaches(String name, String json) {
    try {
      return breaches(
          Files.readString(OURS.resolve(name)), json, SpecificationVersion.DRAFT_2020_12);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a text does against the schema that OASIS published for SARIF 2.1.0. */
  public static List<String> sarifBreaches(String json) {
    try (var schema = Schemas.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return breaches(
          new String(schema.readAllBytes(), StandardCharsets.UTF_8),
          json,
          SpecificationVersion.DRAFT_7);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> breaches(String schema, String json, SpecificationVersion version) {
    Schema read = SchemaRegistry.withDefaultDialect(version).getSchema(schema);
    return read
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
