package dev.twodoors.boundary.api.contract;

import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.ClassType;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * A value type of the core is a single value in the contract, where it is used: a text or a whole
 * number. The scanner takes such a record for an object, and each enum for a schema of its own.
 * What the values are bounded by is written by {@link RequestBounds}.
 */
final class ValueSchemas {
  private static final String SCHEMAS = "#/components/schemas/";
  private static final Type TEXT = ClassType.create(String.class);

  private final Map<String, SchemaType> kinds = new HashMap<>();

  private ValueSchemas(Map<String, Schema> schemas, IndexView index) {
    for (var type : index.getKnownClasses()) {
      var schema = schemas.get(type.simpleName());
      if (schema != null && isValue(type, schema)) {
        kinds.put(SCHEMAS + type.simpleName(), kind(type));
      }
    }
  }

  static void inline(OpenAPI document, IndexView index) {
    var schemas = document.getComponents().getSchemas();
    var values = new ValueSchemas(schemas, index);
    schemas.values().forEach(values::replaceIn);
    document.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .filter(operation -> operation.getParameters() != null)
        .flatMap(operation -> operation.getParameters().stream())
        .map(Parameter::getSchema)
        .filter(Objects::nonNull)
        .forEach(values::replace);
    values.kinds.keySet().stream()
        .map(ref -> ref.substring(SCHEMAS.length()))
        .forEach(document.getComponents()::removeSchema);
  }

  private static boolean isValue(ClassInfo type, Schema schema) {
    return type.isEnum()
        ? schema.getEnumeration() != null
        : schema.getProperties() != null
            && isRead(type)
            && schema.getProperties().keySet().equals(components(type));
  }

  /** As {@link dev.twodoors.boundary.ValueType} recognizes one. */
  private static boolean isRead(ClassInfo type) {
    var parse = type.method("parse", TEXT);
    return type.isRecord() && parse != null && Modifier.isStatic(parse.flags());
  }

  private static Set<String> components(ClassInfo type) {
    return type.recordComponents().stream()
        .map(RecordComponentInfo::name)
        .collect(Collectors.toSet());
  }

  private static SchemaType kind(ClassInfo type) {
    return type.isRecord()
            && type.recordComponents().size() == 1
            && type.recordComponents().getFirst().type().kind() == Type.Kind.PRIMITIVE
        ? SchemaType.INTEGER
        : SchemaType.STRING;
  }

  private void replaceIn(Schema schema) {
    SchemaTree.parts(schema).forEach(this::replace);
  }

  private void replace(Schema schema) {
    var kind = kinds.get(reference(schema));
    if (kind == null) {
      replaceIn(schema);
      return;
    }
    schema.setRef(null);
    schema.setAllOf(null);
    schema.setType(List.of(kind));
    if (kind == SchemaType.INTEGER) {
      schema.setFormat("int64");
    }
  }

  /** Beside a description, the scanner puts it into a list of one. */
  private static String reference(Schema schema) {
    return schema.getRef() == null && schema.getAllOf() != null && schema.getAllOf().size() == 1
        ? schema.getAllOf().getFirst().getRef()
        : schema.getRef();
  }
}
