package com.example.shop.api.audit;

import com.example.shop.services.audit.ReadAudit;
import dev.twodoors.boundary.api.PageRequest;
import dev.twodoors.boundary.api.PageResponse;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/audit-records")
@RunOnVirtualThread
@Tag(name = "audit", description = "Who did what.")
class AuditRecordsResource {
  private final ReadAudit readAudit;

  AuditRecordsResource(ReadAudit readAudit) {
    this.readAudit = readAudit;
  }

  @GET
  @Operation(
      summary = "Read the audit trail",
      description =
          "Newest first. With verify=true the whole chain is checked, which takes time in proportion to its length. Reading is itself recorded.")
  public RestResponse<AuditPageResponse> readAudit(
      @Parameter(allowEmptyValue = true) @QueryParam("subject") String subject,
      @QueryParam("verify") Boolean verify,
      @BeanParam PageRequest page,
      @Context UriInfo here) {
    var input =
        new ReadAudit.Input(subject, Boolean.TRUE.equals(verify), page.cursor(), page.limit());
    return switch (readAudit.handle(input)) {
      case ReadAudit.Outcome.Read(var found, var verification) ->
          PageResponse.linked(AuditPageResponse.from(found, verification), found.next(), here);
    };
  }
}
