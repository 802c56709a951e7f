package dev.twodoors.boundary.web.forms;

import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.UnreadValues;
import dev.twodoors.boundary.ValueType;
import dev.twodoors.boundary.Violation;
import dev.twodoors.boundary.http.NothingNamed;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a record is filled by a form. */
public final class FormModel<T> {
  private final Constructor<T> constructor;
  private final List<Part> parts;

  /**
   * One component of the record.
   *
   * @param reader of a text that is not blank
   */
  private record Part(String name, Class<?> type, boolean isList, Function<String, ?> reader) {
    static Part of(RecordComponent component) {
      var isList = component.getType() == List.class;
      var type = isList ? item(component.getGenericType()) : component.getType();
      return new Part(component.getName(), type, isList, reader(component, type));
    }

    private static Class<?> item(Type list) {
      return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static Function<String, ?> reader(RecordComponent component, Class<?> type) {
      return type == String.class
          ? Function.identity()
          : ValueType.of(type)
              .map(known -> (Function<String, ?>) known::parse)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          String.format(
                              Locale.ROOT,
                              "%s of %s cannot be read from a form: it is neither a text nor a value type (a record with a static method parse(String), an enum, Integer, Long, Boolean, UUID or Currency)",
                              component.getName(),
                              component.getDeclaringRecord().getName())));
    }

    /** Null for none. Forms write the constants of an enum in small letters as well. */
    Object read(String text) {
      if (text.isBlank() && type != String.class) {
        return null;
      }
      return reader.apply(type.isEnum() ? text.toUpperCase(Locale.ROOT) : text);
    }
  }

  private FormModel(Constructor<T> constructor, List<Part> parts) {
    this.constructor = constructor;
    this.parts = parts;
  }

  /**
   * @throws IllegalArgumentException when a form cannot fill the type
   */
  public static <T> FormModel<T> of(Class<T> type) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException(type.getName() + " is no record that a form could fill");
    }
    var components = type.getRecordComponents();
    try {
      var constructor =
          type.getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new));
      constructor.setAccessible(true);
      return new FormModel<>(constructor, Stream.of(components).map(Part::of).toList());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param path the variable parts of the address
   * @param fields all that was sent. Those that the record does not have are left alone: a page of
   *     another build may be open, and what every form has is read elsewhere.
   * @throws NothingNamed when a part of the address can name nothing
   */
  Form<T> read(
      Map<String, String> path, Map<String, List<String>> fields, UnreadValues unreadValues) {
    var typed = new HashMap<String, String>();
    fields.forEach((name, texts) -> typed.put(name, texts.getFirst()));
    var values =
        parts.stream()
            .map(
                part ->
                    path.containsKey(part.name())
                        ? named(part, path.get(part.name()))
                        : value(part, fields.get(part.name()), unreadValues))
            .toArray();
    return new Form<>(made(values, unreadValues), typed, unreadValues);
  }

  private static Object named(Part part, String text) {
    try {
      return part.reader().apply(text);
    } catch (IllegalArgumentException e) {
      throw new NothingNamed(e);
    }
  }

  private static Object value(Part part, List<String> sent, UnreadValues unreadValues) {
    if (sent == null) {
      return null;
    }
    if (part.isList()) {
      return Optional.of(
              sent.stream().map(text -> read(part, text, unreadValues)).filter(Objects::nonNull))
          .map(Stream::toList)
          .filter(all -> !all.isEmpty())
          .orElse(null);
    }
    if (sent.size() > 1) {
      unreadValues.add(new Violation(part.name(), "must be sent once"));
      return null;
    }
    return read(part, sent.getFirst(), unreadValues);
  }

  private static Object read(Part part, String text, UnreadValues unreadValues) {
    try {
      return part.read(TypedText.of(text));
    } catch (IllegalArgumentException e) {
      unreadValues.add(new Violation(part.name(), e.getMessage()));
      return null;
    }
  }

  /** Null when the record refuses its parts. */
  private T made(Object[] values, UnreadValues unreadValues) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      switch (e.getCause()) {
        case InvalidInput refused -> refused.violations().forEach(unreadValues::add);
        case IllegalArgumentException refused ->
            unreadValues.add(new Violation("", refused.getMessage()));
        default -> throw new IllegalStateException(e.getCause());
      }
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
