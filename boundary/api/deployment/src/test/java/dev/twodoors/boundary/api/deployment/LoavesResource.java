package dev.twodoors.boundary.api.deployment;

import dev.twodoors.boundary.api.VersionTag;
import dev.twodoors.boundary.api.problems.Problem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/loaves")
public class LoavesResource {
  public record BakeRequest(String shape) {}

  public record LoafResponse(String shape) {}

  @GET
  @Operation(hidden = true)
  public Response find(@HeaderParam(HttpHeaders.IF_NONE_MATCH) List<String> seen) {
    return VersionTag.of(3).response(seen, new LoafResponse("round"));
  }

  @POST
  @Operation(hidden = true)
  public Response bake(BakeRequest request) {
    return Problem.of(BakeryError.OUT_OF_FLOUR, request.shape()).response();
  }
}
