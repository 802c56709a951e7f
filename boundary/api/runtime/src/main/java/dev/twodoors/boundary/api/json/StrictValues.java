package dev.twodoors.boundary.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import dev.twodoors.boundary.ValueType;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads single values, each from the one kind of JSON value that it is written as: texts, numbers,
 * and the value types of the core.
 */
final class StrictValues extends Deserializers.Base {
  private static final JsonDeserializer<String> TEXT =
      new Single<>(String.class, Set.of(JsonToken.VALUE_STRING), Function.identity());

  private static final Map<ValueType.Written, Set<JsonToken>> KINDS =
      Map.of(
          ValueType.Written.TEXT, Set.of(JsonToken.VALUE_STRING),
          ValueType.Written.NUMBER, Set.of(JsonToken.VALUE_NUMBER_INT),
          ValueType.Written.TRUTH, Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE));

  @Override
  public JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription described) {
    var raw = type.getRawClass();
    return raw == String.class ? TEXT : ofValueType(raw);
  }

  @Override
  public JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription described) {
    return ofValueType(type);
  }

  private static <T> JsonDeserializer<T> ofValueType(Class<T> type) {
    return ValueType.of(type)
        .map(known -> new Single<>(type, KINDS.get(known.written()), known::parse))
        .orElse(null);
  }

  /** One value. */
  private static final class Single<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1;

    private final transient Set<JsonToken> kinds;
    private final transient Function<String, T> reader;

    Single(Class<T> type, Set<JsonToken> kinds, Function<String, T> reader) {
      super(type);
      this.kinds = kinds;
      this.reader = reader;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser at, DeserializationContext context) throws IOException {
      if (!kinds.contains(at.currentToken())) {
        return (T) context.handleUnexpectedToken(written(), at);
      }
      try {
        return reader.apply(at.getText());
      } catch (IllegalArgumentException e) {
        return (T) context.handleWeirdStringValue(_valueClass, at.getText(), "%s", e.getMessage());
      }
    }

    /** Of its kind, a type of which there are words. */
    private Class<?> written() {
      if (kinds.contains(JsonToken.VALUE_STRING)) {
        return String.class;
      }
      return kinds.contains(JsonToken.VALUE_NUMBER_INT) ? Long.class : Boolean.class;
    }
  }
}
