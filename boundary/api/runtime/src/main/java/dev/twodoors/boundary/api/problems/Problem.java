package dev.twodoors.boundary.api.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.twodoors.boundary.Violation;
import io.opentelemetry.api.trace.Span;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error in the form of RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "type",
  "title",
  "status",
  "detail",
  "instance",
  "code",
  "violations",
  "reference"
})
@Schema(name = "Problem", description = "An error as application/problem+json (RFC 9457).")
public record Problem(
    @Schema(
            description = "Stable identifier of the kind of error, relative to this API.",
            format = "uri-reference",
            examples = "/problems/invalid-input")
        String type,
    @Schema(description = "The kind of error in words.", examples = "Some values cannot be used")
        String title,
    @Schema(description = "The HTTP status.", examples = "422", minimum = "400", maximum = "599")
        int status,
    @Schema(description = "What happened here and what to do about it.") String detail,
    @Schema(
            description = "The address that was asked.",
            format = "uri-reference",
            examples = "/v1/things")
        String instance,
    @Schema(
            description = "The last part of the type, for programs to switch on.",
            examples = "invalid-input")
        String code,
    @Schema(description = "The values that are at fault, when single ones are.")
        List<ViolationResponse> violations,
    @Schema(
            description = "For errors on our side: by this reference we find them in our logs.",
            examples = "4bf92f3577b34da6a3ce929d0e0e4736")
        String reference) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** The most violations that are told one by one. */
  static final int MOST_VIOLATIONS = 100;

  /** One value that is at fault. */
  @Schema(name = "Violation")
  public record ViolationResponse(
      @Schema(
              description = "Where in the request: a path in the body, or the name of a parameter.",
              examples = "lines[0].quantity")
          String path,
      @Schema(
              description = "What is wrong, and which limit applies.",
              examples = "must be a whole number from 1 to 10,000")
          String message) {}

  public static Problem of(ErrorCode code, String detail) {
    var reference = code.status() >= 500 ? Span.current().getSpanContext().getTraceId() : null;
    return new Problem(
        code.type(), code.title(), code.status(), detail, null, code.code(), null, reference);
  }

  public Problem with(List<Violation> found) {
    var told =
        found.stream()
            .limit(MOST_VIOLATIONS)
            .map(v -> new ViolationResponse(v.path(), v.message()))
            .toList();
    var rest = found.size() - told.size();
    return new Problem(
        type,
        title,
        status,
        rest == 0 ? detail : detail + " " + rest + " more are not listed.",
        instance,
        code,
        told,
        reference);
  }

  Problem called(String name) {
    return new Problem(type, name, status, detail, instance, code, violations, reference);
  }

  public Problem at(String address) {
    return new Problem(type, title, status, detail, address, code, violations, reference);
  }

  public Response response() {
    return Response.status(status).type(MEDIA_TYPE).entity(this).build();
  }
}
