package dev.twodoors.boundary.api.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.twodoors.boundary.Violation;
import dev.twodoors.boundary.api.problems.Problem;
import dev.twodoors.boundary.api.problems.StandardError;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says why a body cannot be read, by place and never by the names of our classes. */
public class JsonProblems {
  private static final String LIMITS =
      String.format(
          Locale.ROOT,
          "must have at most %,d levels, %,d digits in a number and %,d characters in the name of a field",
          StreamReadConstraints.DEFAULT_MAX_DEPTH,
          StreamReadConstraints.DEFAULT_MAX_NUM_LEN,
          StreamReadConstraints.DEFAULT_MAX_NAME_LEN);

  @ServerExceptionMapper
  public Response unreadable(UnreadableJson e) {
    return of(e.getCause()).response();
  }

  private static Problem of(JsonProcessingException e) {
    return isBeyondLimits(e)
        ? Problem.of(StandardError.INVALID_INPUT, "See violations." + at(e.getLocation()))
            .with(List.of(new Violation("", LIMITS)))
        : Problem.of(StandardError.MALFORMED_JSON, why(e) + at(e.getLocation()));
  }

  /** Well-formed, but more than is read (RFC 8259, section 9). */
  private static boolean isBeyondLimits(Throwable e) {
    return e instanceof StreamConstraintsException
        || e.getCause() != null && isBeyondLimits(e.getCause());
  }

  private static String why(JsonProcessingException e) {
    if (e instanceof MismatchedInputException) {
      return "There is more behind the first JSON value.";
    }
    if (e instanceof NotUtf8) {
      return "The body is not JSON in UTF-8.";
    }
    return e.getOriginalMessage().startsWith("Duplicate field")
        ? "A field is there twice."
        : "The body cannot be read as JSON.";
  }

  private static String at(JsonLocation place) {
    return place == null
        ? ""
        : " Line " + place.getLineNr() + ", column " + place.getColumnNr() + ".";
  }
}
