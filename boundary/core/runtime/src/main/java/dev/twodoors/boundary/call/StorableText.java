package dev.twodoors.boundary.call;

import dev.twodoors.boundary.Violation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    var character = 0;
    for (var i = 0; i < text.length(); i += Character.charCount(character)) {
      character = Character.codePointAt(text, i);
      if (character == 0 || Character.getType(character) == Character.SURROGATE) {
        return false;
      }
    }
    return true;
  }

  /** At each text in the input that cannot be kept. */
  static List<Violation> violations(Object input) {
    var found = new ArrayList<Violation>();
    look(null, input, found);
    return found;
  }

  /**
   * Where something is in an input. Its path is written only where something is wrong.
   *
   * @param whole null for the input itself
   * @param part name of a component, or what stands in brackets
   */
  private record Place(Place whole, boolean isComponent, Object part) {
    static String path(Place place) {
      if (place == null) {
        return "";
      }
      var whole = path(place.whole);
      return place.isComponent
          ? (whole.isEmpty() ? "" : whole + ".") + place.part
          : whole + "[" + place.part + "]";
    }
  }

  private static void look(Place place, Object value, List<Violation> found) {
    switch (value) {
      case CharSequence text -> {
        if (!is(text)) {
          found.add(new Violation(Place.path(place), RULE));
        }
      }
      case Record parts -> {
        for (var component : COMPONENTS.get(parts.getClass())) {
          look(new Place(place, true, component.getName()), value(component, parts), found);
        }
      }
      case Map<?, ?> parts ->
          parts.forEach(
              (key, part) -> {
                var entry = new Place(place, false, key);
                look(entry, key, found);
                look(entry, part, found);
              });
      case List<?> parts -> lookAtEach(place, parts.toArray(), found);
      case Collection<?> parts -> parts.forEach(part -> look(place, part, found));
      case Object[] parts -> lookAtEach(place, parts, found);
      case Optional<?> part -> part.ifPresent(present -> look(place, present, found));
      case null, default -> {}
    }
  }

  private static void lookAtEach(Place place, Object[] parts, List<Violation> found) {
    for (var i = 0; i < parts.length; i++) {
      look(new Place(place, false, i), parts[i], found);
    }
  }

  private static Object value(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(of.getClass() + " must be a record of plain values", e);
    }
  }
}
