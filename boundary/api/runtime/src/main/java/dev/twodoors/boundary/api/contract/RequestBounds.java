package dev.twodoors.boundary.api.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;

/**
 * Bounds what a request may carry as the core bounds the input that it becomes. What is sent is
 * called like the component of the input that it fills; a parameter in the address may have another
 * name there, when the Java parameter has the one of the component.
 */
class RequestBounds {
  private static final Set<Parameter.In> IN_ADDRESS = Set.of(Parameter.In.PATH, Parameter.In.QUERY);

  private final Components components;
  private final Map<String, String> javaNames;
  private final Map<Schema, Bounds> written = new IdentityHashMap<>();

  RequestBounds(Components components, IndexView index) {
    this.components = components;
    this.javaNames =
        Stream.of(PathParam.class, QueryParam.class)
            .flatMap(kind -> index.getAnnotations(kind).stream())
            .filter(found -> found.target().kind() == AnnotationTarget.Kind.METHOD_PARAMETER)
            .collect(
                Collectors.toMap(
                    RequestBounds::place,
                    found -> found.target().asMethodParameter().name(),
                    (first, same) -> first));
    index.getAnnotations(JsonProperty.class).stream()
        .filter(found -> found.target().kind() == AnnotationTarget.Kind.FIELD)
        .filter(found -> found.value() != null)
        .forEach(found -> javaNames.put(field(found), found.target().asField().name()));
  }

  private static String field(AnnotationInstance component) {
    return field(
        component.target().asField().declaringClass().simpleName(), component.value().asString());
  }

  private static String field(String schema, String property) {
    return schema + "." + property;
  }

  private static String place(AnnotationInstance parameter) {
    return place(
        parameter.target().asMethodParameter().method().name(), parameter.value().asString());
  }

  private static String place(String operation, String parameter) {
    return operation + "(" + parameter + ")";
  }

  void write(Operation operation, CoreValue input) {
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(sent -> parameter(operation, resolved(sent), input));
    }
    if (operation.getRequestBody() != null) {
      operation
          .getRequestBody()
          .getContent()
          .getMediaTypes()
          .values()
          .forEach(media -> object(media.getSchema(), input));
    }
  }

  /** Headers belong to HTTP and are no part of an input. */
  private void parameter(Operation operation, Parameter sent, CoreValue input) {
    if (!IN_ADDRESS.contains(sent.getIn())) {
      return;
    }
    var place = place(operation.getOperationId(), sent.getName());
    var filled = javaNames.getOrDefault(place, sent.getName());
    var value = input.parts(Set.of(filled)).get(filled);
    retype(sent.getSchema(), value);
    if (value(sent.getSchema(), value)) {
      sent.setRequired(true);
    }
  }

  /** The Java parameter is the raw text; the contract says what may stand there. */
  private static void retype(Schema schema, CoreValue value) {
    switch (value.plainType()) {
      case "boolean", "java.lang.Boolean" -> schema.type(List.of(SchemaType.BOOLEAN));
      case "int", "java.lang.Integer" ->
          schema.type(List.of(SchemaType.INTEGER)).setFormat("int32");
      case "long", "java.lang.Long" -> schema.type(List.of(SchemaType.INTEGER)).setFormat("int64");
      default -> {}
    }
  }

  /** A field may be called otherwise than what it fills, so that neither name binds the other. */
  private void object(Schema sent, CoreValue whole) {
    var schema = resolved(sent);
    var filled = new LinkedHashMap<String, String>();
    for (var name : schema.getProperties().keySet()) {
      var field = sent.getRef() == null ? name : field(name(sent.getRef()), name);
      filled.put(name, javaNames.getOrDefault(field, name));
    }
    var parts = whole.parts(Set.copyOf(filled.values()));
    schema
        .getProperties()
        .forEach(
            (name, property) -> {
              if (value(property, parts.get(filled.get(name)))
                  && !required(schema).contains(name)) {
                schema.addRequired(name);
              }
            });
  }

  private static List<String> required(Schema schema) {
    return schema.getRequired() == null ? List.of() : schema.getRequired();
  }

  /**
   * @return whether it must be sent
   */
  private boolean value(Schema schema, CoreValue value) {
    var bounds = value.bounds();
    var described = resolved(schema);
    if (described.getProperties() != null) {
      object(schema, value);
    } else {
      once(schema, bounds, value);
      if (described.getItems() != null) {
        value(described.getItems(), value.item());
      }
    }
    return bounds.required();
  }

  private void once(Schema schema, Bounds bounds, CoreValue value) {
    var before = written.putIfAbsent(schema, bounds);
    if (before == null) {
      bounds.writeTo(schema);
    } else if (!before.equals(bounds)) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "Two capabilities bound %s differently (%s and %s), but the requests share what describes it. Give each a model of its own.",
              value.name(),
              before,
              bounds));
    }
  }

  private Schema resolved(Schema schema) {
    return schema.getRef() == null ? schema : components.getSchemas().get(name(schema.getRef()));
  }

  private Parameter resolved(Parameter parameter) {
    return parameter.getRef() == null
        ? parameter
        : components.getParameters().get(name(parameter.getRef()));
  }

  private static String name(String ref) {
    return ref.substring(ref.lastIndexOf('/') + 1);
  }
}
