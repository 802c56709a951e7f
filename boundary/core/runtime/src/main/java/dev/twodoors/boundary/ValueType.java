package dev.twodoors.boundary;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How values of a type are read from text. A value type is a record with a static method {@code
 * parse(String)}; an enum, whose values are written as their names; or a standard type: {@code
 * Integer}, {@code Long}, {@code Boolean}, {@code UUID}, {@code Currency}. To refuse a text, {@code
 * parse} throws an {@link IllegalArgumentException} with a message for people.
 */
public final class ValueType<T> {
  private static final String PARSE = "parse";
  private static final Class<?>[] TEXT = {String.class};

  /** As JSON writes whole numbers (RFC 8259, section 6). */
  private static final String WHOLE = "-?(0|[1-9][0-9]*)";

  private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private static final Map<Class<?>, ValueType<?>> OF_PLATFORM =
      Stream.of(
              new ValueType<>(Integer.class, Written.NUMBER, text -> whole(text, Integer::valueOf)),
              new ValueType<>(Long.class, Written.NUMBER, text -> whole(text, Long::valueOf)),
              new ValueType<>(Boolean.class, Written.TRUTH, ValueType::truth),
              new ValueType<>(UUID.class, Written.TEXT, ValueType::uuid),
              new ValueType<>(Currency.class, Written.TEXT, ValueType::currency))
          .collect(Collectors.toMap(known -> known.type, Function.identity()));

  /** How JSON writes values. */
  public enum Written {
    TEXT,
    NUMBER,
    TRUTH
  }

  private final Class<T> type;
  private final Written written;
  private final Function<String, T> reader;

  private ValueType(Class<T> type, Written written, Function<String, T> reader) {
    this.type = type;
    this.written = written;
    this.reader = reader;
  }

  /** Empty for any other type. */
  @SuppressWarnings("unchecked")
  public static <T> Optional<ValueType<T>> of(Class<T> type) {
    if (OF_PLATFORM.containsKey(type)) {
      return Optional.of((ValueType<T>) OF_PLATFORM.get(type));
    }
    return type.isEnum()
        ? Optional.of(new ValueType<>(type, Written.TEXT, text -> constant(type, text)))
        : parse(type)
            .map(parse -> new ValueType<>(type, written(type), text -> parsed(type, parse, text)));
  }

  private static Written written(Class<?> record) {
    var parts = record.getRecordComponents();
    return parts.length == 1 && parts[0].getType().isPrimitive() ? Written.NUMBER : Written.TEXT;
  }

  private static Optional<Method> parse(Class<?> type) {
    return Optional.of(type)
        .filter(Class::isRecord)
        .flatMap(
            record ->
                Arrays.stream(record.getDeclaredMethods())
                    .filter(method -> method.getName().equals(PARSE))
                    .filter(method -> Modifier.isStatic(method.getModifiers()))
                    .filter(method -> Arrays.equals(method.getParameterTypes(), TEXT))
                    .filter(Method::trySetAccessible)
                    .findFirst());
  }

  private static <T> T parsed(Class<T> type, Method parse, String text) {
    try {
      return type.cast(parse.invoke(null, text));
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException refused
          ? refused
          : new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T constant(Class<T> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> name(one).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must be " + anyOf(type)));
  }

  /** As in {@code A, B or C}. */
  private static String anyOf(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(ValueType::name)
        .collect(Collectors.joining(", "))
        .replaceFirst(", (?=[^,]*$)", " or ");
  }

  private static String name(Object constant) {
    return ((Enum<?>) constant).name();
  }

  private static <T> T whole(String text, Function<String, T> reader) {
    if (!text.matches(WHOLE)) {
      throw new IllegalArgumentException("must be a whole number");
    }
    try {
      return reader.apply(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("must be a number of the documented size", e);
    }
  }

  private static Boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("must be true or false");
    };
  }

  private static UUID uuid(String text) {
    if (!text.matches(UUID_FORM)) {
      throw new IllegalArgumentException("must be a UUID in small letters (RFC 9562)");
    }
    return UUID.fromString(text);
  }

  private static Currency currency(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("must be an ISO 4217 code such as EUR", e);
    }
  }

  public Written written() {
    return written;
  }

  /**
   * @throws IllegalArgumentException with a message for people
   */
  public T parse(String text) {
    return reader.apply(text);
  }
}
