package dev.twodoors.boundary.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A committed contract, read for its operations and schemas (OpenAPI 3.1: JSON Schema 2020-12). */
final class Contract {
  private static final Path COMMITTED = Path.of("contract");
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode document;
  private final Map<JsonNode, com.networknt.schema.Schema> compiled = new ConcurrentHashMap<>();

  private Contract(JsonNode document) {
    this.document = document;
  }

  /** Every major version that this module publishes. */
  static List<Contract> all() {
    if (Files.notExists(COMMITTED)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(COMMITTED)) {
      return files
          .filter(file -> file.getFileName().toString().matches("v\\d+\\.yaml"))
          .sorted()
          .map(Contract::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Contract read(Path file) {
    try {
      return new Contract(new YAMLMapper().readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .map(
                        method ->
                            new Operation(
                                this,
                                method.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                method.getValue()))
                    .forEach(operations::add));
    return operations;
  }

  /** Missing when nothing is offered so. */
  JsonNode operation(String method, String path) {
    return document.path("paths").path(path).path(method.toLowerCase(java.util.Locale.ROOT));
  }

  /** What a reference of this document stands for; anything else as it is. */
  JsonNode resolved(JsonNode node) {
    return node.path("$ref").isTextual()
        ? resolved(document.at(node.path("$ref").asText().substring(1)))
        : node;
  }

  /** What a body does against a schema of this document; empty when nothing. */
  List<String> breaches(JsonNode schema, String body) {
    return compiled
        .computeIfAbsent(schema, this::compile)
        .validate(
            body,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** The components go along, where its references lead. */
  private com.networknt.schema.Schema compile(JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.path("components"));
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JSON.writeValueAsString(whole));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
