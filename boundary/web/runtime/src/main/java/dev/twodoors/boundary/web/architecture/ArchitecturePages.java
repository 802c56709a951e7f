package dev.twodoors.boundary.web.architecture;

import dev.twodoors.boundary.architecture.Architecture;
import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.Navigation;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Everybody can open these pages on a developer's machine; on other machines, only operators can.
 */
@Path("/")
@RunOnVirtualThread
public class ArchitecturePages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance map(MapView map, Architecture architecture);
  }

  private final Architecture architecture = Architecture.recorded();
  private final MapView map = MapView.of(architecture);
  private final Navigation navigation;

  ArchitecturePages(Navigation navigation) {
    this.navigation = navigation;
  }

  @GET
  @Path("architecture")
  @Produces(MediaType.TEXT_HTML)
  public RestResponse<TemplateInstance> map() {
    check();
    return Answer.page(Templates.map(map, architecture));
  }

  /** The map for tools, as {@code ./doors map} wrote it. */
  @GET
  @Path("architecture.json")
  @Produces(MediaType.APPLICATION_JSON)
  public String json() {
    check();
    return architecture.map();
  }

  private void check() {
    if (!navigation.isOpen()) {
      throw new ForbiddenException();
    }
  }
}
