package dev.twodoors.boundary.api.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * What clients call the parts of a request. The core names what it refuses by the components of its
 * input, and a request model has components of these names; where a field of JSON is called
 * otherwise, the component says so by {@link JsonProperty}.
 */
public final class FieldNames {
  private FieldNames() {}

  /**
   * @param request model of the body
   * @param path of components, such as {@code lines[0].quantity}
   */
  public static String of(Class<?> request, String path) {
    var sent = new StringJoiner(".");
    Class<?> whole = request;
    for (var step : path.split("\\.")) {
      var name = step.replaceFirst("\\[.*", "");
      var component = component(whole, name);
      sent.add(component.map(FieldNames::sent).orElse(name) + step.substring(name.length()));
      whole = component.map(found -> item(found.getGenericType())).orElse(null);
    }
    return sent.toString();
  }

  private static Optional<RecordComponent> component(Class<?> whole, String name) {
    return whole == null || !whole.isRecord()
        ? Optional.empty()
        : Stream.of(whole.getRecordComponents())
            .filter(component -> component.getName().equals(name))
            .findFirst();
  }

  private static String sent(RecordComponent component) {
    var said = component.getAccessor().getAnnotation(JsonProperty.class);
    return said == null || said.value().isEmpty() ? component.getName() : said.value();
  }

  /** What a list holds, or the type itself. */
  private static Class<?> item(Type type) {
    return switch (type) {
      case Class<?> plain -> plain;
      case ParameterizedType list
          when list.getRawType() instanceof Class<?> raw
              && Collection.class.isAssignableFrom(raw)
              && list.getActualTypeArguments()[0] instanceof Class<?> item ->
          item;
      default -> null;
    };
  }
}
