package com.example.shop.api.problems;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.twodoors.boundary.Violation;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says what is wrong with a JSON body, by place and never by the names of our classes. */
class JsonProblems {

  @ServerExceptionMapper
  Response mismatch(MismatchedInputException e) {
    return of(e).response();
  }

  static Problem of(JsonProcessingException e) {
    if (isMalformed(e)) {
      return Problem.of(ErrorCode.MALFORMED_JSON, why(e) + at(e.getLocation()));
    }
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return Problem.of(ErrorCode.INVALID_INPUT, "See violations." + at(e.getLocation()))
          .with(List.of(new Violation(path(mapping), message(mapping))));
    }
    return Problem.of(ErrorCode.INVALID_INPUT, "See violations." + at(e.getLocation()))
        .with(List.of(new Violation("", "must be an object")));
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
    return path.toString();
  }

  private static String at(JsonLocation place) {
    return place == null
        ? ""
        : " Line " + place.getLineNr() + ", column " + place.getColumnNr() + ".";
  }
}
