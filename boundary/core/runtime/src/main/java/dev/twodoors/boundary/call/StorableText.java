package dev.twodoors.boundary.call;

import dev.twodoors.boundary.Violation;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is taken is what is kept: a text with the character NUL is refused by PostgreSQL, and half
 * of a surrogate pair is no character (Unicode 3.9, D75), so that UTF-8 has a question mark in its
 * place. Both are refused wherever an input holds them, whatever its own constraints say: in texts,
 * and in records, collections, maps, arrays and optionals of them, however deep. An input is made
 * of nothing else, but for values that hold no text, such as numbers, times and enums: it is
 * written as JSON, and what stands inside an object of another class is not looked at.
 */
final class StorableText {
  private static final String RULE = "must not contain NUL or half of a surrogate pair";
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          var components = type.getRecordComponents();
          Stream.of(components).forEach(component -> component.getAccessor().setAccessible(true));
          return components;
        }
      };

  private StorableText() {}

  static boolean is(CharSequence text) {
    return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
  }

  /** At each text in the input that cannot be kept. */
  static Stream<Violation> violations(Object input) {
    return at("", input);
  }

  private static Stream<Violation> at(String path, Object value) {
    return switch (value) {
      case CharSequence text -> is(text) ? Stream.empty() : Stream.of(new Violation(path, RULE));
      case Record parts -> in(path.isEmpty() ? "" : path + ".", parts);
      case Map<?, ?> parts ->
          parts.entrySet().stream().flatMap(part -> both(path + "[" + part.getKey() + "]", part));
      case List<?> parts -> in(path, parts.toArray());
      case Collection<?> parts -> parts.stream().flatMap(part -> at(path, part));
      case Object[] parts -> in(path, parts);
      case Optional<?> part -> part.stream().flatMap(present -> at(path, present));
      case null, default -> Stream.empty();
    };
  }

  private static Stream<Violation> both(String path, Map.Entry<?, ?> part) {
    return Stream.concat(at(path, part.getKey()), at(path, part.getValue()));
  }

  private static Stream<Violation> in(String path, Object[] parts) {
    return IntStream.range(0, parts.length)
        .boxed()
        .flatMap(index -> at(path + "[" + index + "]", parts[index]));
  }

  private static Stream<Violation> in(String path, Record parts) {
    return Stream.of(COMPONENTS.get(parts.getClass()))
        .flatMap(component -> at(path + component.getName(), value(component, parts)));
  }

  private static Object value(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(of.getClass() + " must be a record of plain values", e);
    }
  }
}
