package dev.twodoors.boundary.api.problems;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.twodoors.boundary.Violation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what is wrong with a JSON body, by place and never by the names of our classes. */
final class JsonProblems {
  private static final String LIMITS =
      String.format(
          Locale.ROOT,
          "must have at most %,d levels, %,d digits in a number and %,d characters in the name of a field",
          StreamReadConstraints.DEFAULT_MAX_DEPTH,
          StreamReadConstraints.DEFAULT_MAX_NUM_LEN,
          StreamReadConstraints.DEFAULT_MAX_NAME_LEN);

  private static final int MOST_OF_A_PATH = 200;

  private JsonProblems() {}

  static Problem of(JsonProcessingException e) {
    if (isBeyondLimits(e)) {
      return Problem.of(StandardError.INVALID_INPUT, "See violations." + at(e.getLocation()))
          .with(List.of(new Violation("", LIMITS)));
    }
    if (isMalformed(e)) {
      return Problem.of(StandardError.MALFORMED_JSON, why(e) + at(e.getLocation()));
    }
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return Problem.of(StandardError.INVALID_INPUT, "See violations." + at(e.getLocation()))
          .with(List.of(new Violation(path(mapping), message(mapping))));
    }
    return Problem.of(StandardError.INVALID_INPUT, "See violations." + at(e.getLocation()))
        .with(List.of(new Violation("", "must be an object")));
  }

  /** Well-formed, but more than is read (RFC 8259, section 9). */
  private static boolean isBeyondLimits(Throwable e) {
    return e instanceof StreamConstraintsException
        || e.getCause() != null && isBeyondLimits(e.getCause());
  }

  /** Jackson wraps what it finds below the first field. */
  private static boolean isMalformed(JsonProcessingException e) {
    return e.getCause() instanceof JsonProcessingException inner && isMalformed(inner)
        || e instanceof StreamReadException && !(e instanceof InputCoercionException)
        || isAboutMoreThanOneValue(e);
  }

  private static boolean isAboutMoreThanOneValue(JsonProcessingException e) {
    return e instanceof MismatchedInputException
        && e.getOriginalMessage().startsWith("Trailing token");
  }

  private static String why(JsonProcessingException e) {
    if (isAboutMoreThanOneValue(e)) {
      return "There is more behind the first JSON value.";
    }
    if (e instanceof NotUtf8) {
      return "The body is not JSON in UTF-8.";
    }
    return e.getOriginalMessage().startsWith("Duplicate field")
        ? "A field is there twice."
        : "The body cannot be read as JSON.";
  }

  private static String message(JsonMappingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "is not a field of this request; known here: "
          + unknown.getKnownPropertyIds().stream()
              .map(Object::toString)
              .sorted()
              .collect(Collectors.joining(", "));
    }
    if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      return "must be " + expected(mismatch.getTargetType());
    }
    return "must be a number of the documented size";
  }

  private static String expected(Class<?> type) {
    if (type == String.class) {
      return "a string";
    }
    if (type == Long.class) {
      return "a whole number, written without quotes and decimals";
    }
    return List.class.isAssignableFrom(type) ? "an array" : "an object";
  }

  private static String path(JsonMappingException e) {
    var path = new StringBuilder();
    for (var step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return shown(path.toString());
  }

  /** Names that a client made up: not all of them, and nothing that no JSON of ours could hold. */
  private static String shown(String path) {
    var start = path.codePoints().limit(MOST_OF_A_PATH);
    return start
        .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String at(JsonLocation place) {
    return place == null
        ? ""
        : " Line " + place.getLineNr() + ", column " + place.getColumnNr() + ".";
  }
}
