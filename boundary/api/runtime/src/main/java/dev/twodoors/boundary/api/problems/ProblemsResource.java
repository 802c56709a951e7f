package dev.twodoors.boundary.api.problems;

import dev.twodoors.boundary.UiOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where the types of problems lead: what each error means, for people who follow the link. */
@UiOnly(because = "It tells people who follow a problem's type what this door means by it.")
@Produces(MediaType.APPLICATION_JSON)
@Path("/problems")
class ProblemsResource {

  /** One error of the catalogue. */
  record ErrorResponse(String type, String code, int status, String title, String explanation) {
    static ErrorResponse from(ErrorCode code, ProblemType said) {
      return new ErrorResponse(
          code.type(), code.code(), code.status(), said.title(), said.explanation());
    }
  }

  private final ErrorCatalogue catalogue;

  ProblemsResource(ErrorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @Operation(hidden = true)
  public List<ErrorResponse> all() {
    return catalogue.all().stream().map(this::told).toList();
  }

  @GET
  @Path("{code}")
  @Operation(hidden = true)
  public Response one(@PathParam("code") String code) {
    return catalogue.all().stream()
        .filter(known -> known.code().equals(code))
        .findFirst()
        .map(known -> Response.ok(told(known)).build())
        .orElseGet(
            () ->
                Problem.of(StandardError.NOT_FOUND, "GET /problems lists all of them.").response());
  }

  private ErrorResponse told(ErrorCode code) {
    return ErrorResponse.from(code, catalogue.typeOf(code));
  }
}
