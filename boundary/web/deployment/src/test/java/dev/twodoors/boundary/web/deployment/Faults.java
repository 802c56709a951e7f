package dev.twodoors.boundary.web.deployment;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Pages that are broken in ways that no build finds. */
@Path("/faults")
@Produces(MediaType.TEXT_HTML)
public class Faults {
  static final String SECRET = "what only we should read";

  private final Engine engine;

  Faults(Engine engine) {
    this.engine = engine;
  }

  @GET
  @Path("template")
  public TemplateInstance template() {
    return engine.parse("<h1>half a page</h1>{missing.value}").instance();
  }

  @GET
  @Path("code")
  public TemplateInstance code() {
    throw new IllegalStateException(SECRET);
  }
}
