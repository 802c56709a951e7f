package dev.twodoors.boundary.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.Violation;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Goes on behind a value that cannot be read: notes where it stands and what it must be, and leaves
 * null in its place. It does so while a body is read, and leaves all other JSON alone.
 */
final class Unread extends DeserializationProblemHandler {
  /** The attribute of a reader under which it has a map: of each path the {@link Violation}. */
  static final Object VIOLATIONS = Unread.class;

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser at,
      JsonDeserializer<?> reader,
      Object whole,
      String name)
      throws IOException {
    // Jackson keeps fields that it does not know until a record is made, and reads them again.
    var isKept = at != context.getParser();
    var place = isKept ? JsonPlace.inObject(context.getParser(), name) : JsonPlace.of(at);
    var message =
        "is not a field of this request; known here: " + listed(reader.getKnownPropertyNames());
    if (!note(context, new Violation(place, message))) {
      return false;
    }
    at.skipChildren();
    return true;
  }

  private static String listed(Collection<Object> names) {
    return names.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
  }

  @Override
  public Object handleUnexpectedToken(
      DeserializationContext context, JavaType type, JsonToken token, JsonParser at, String message)
      throws IOException {
    return skip(context, at, must(type.getRawClass()));
  }

  @Override
  public Object handleMissingInstantiator(
      DeserializationContext context,
      Class<?> type,
      ValueInstantiator instantiator,
      JsonParser at,
      String message)
      throws IOException {
    return skip(context, at, must(type));
  }

  @Override
  public Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String text, String message)
      throws IOException {
    return skip(context, context.getParser(), message);
  }

  @Override
  public Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> type, Number number, String message)
      throws IOException {
    return skip(context, context.getParser(), message);
  }

  /** A record that refuses its parts: {@link InvalidInput} says which of them. */
  @Override
  public Object handleInstantiationProblem(
      DeserializationContext context, Class<?> type, Object argument, Throwable problem) {
    var at = context.getParser();
    var cause = problem instanceof JsonMappingException ? problem.getCause() : problem;
    var parts =
        switch (cause) {
          case InvalidInput refused -> refused.violations();
          case IllegalArgumentException refused -> List.of(new Violation("", refused.getMessage()));
          case null, default -> List.<Violation>of();
        };
    return !parts.isEmpty()
            && parts.stream()
                .map(part -> new Violation(JsonPlace.inObject(at, part.path()), part.message()))
                .allMatch(part -> note(context, part))
        ? null
        : NOT_HANDLED;
  }

  private static Object skip(DeserializationContext context, JsonParser at, String message)
      throws IOException {
    if (!note(context, new Violation(JsonPlace.of(at), message))) {
      return NOT_HANDLED;
    }
    at.skipChildren();
    return null;
  }

  /** The first thing that is wrong with a value; what follows from it says nothing new. */
  @SuppressWarnings("unchecked")
  private static boolean note(DeserializationContext context, Violation violation) {
    var violations = (Map<String, Violation>) context.getAttribute(VIOLATIONS);
    if (violations == null) {
      return false;
    }
    violations.putIfAbsent(violation.path(), violation);
    return true;
  }

  private static String must(Class<?> type) {
    if (type == String.class) {
      return "must be a string";
    }
    if (type == Boolean.class) {
      return "must be true or false, written without quotes";
    }
    if (Number.class.isAssignableFrom(type)) {
      return "must be a whole number, written without quotes and decimals";
    }
    return Collection.class.isAssignableFrom(type) ? "must be an array" : "must be an object";
  }
}
