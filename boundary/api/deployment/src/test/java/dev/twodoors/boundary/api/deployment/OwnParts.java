package dev.twodoors.boundary.api.deployment;

import com.github.benmanes.caffeine.cache.Caffeine;
import dev.twodoors.boundary.api.problems.Problem;
import io.github.bucket4j.caffeine.Bucket4jCaffeine;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a project has of its own, each in the usual way of Quarkus. */
public interface OwnParts {
  @OpenAPIDefinition(info = @Info(title = "Bakery", version = "1.0.0", description = "Loaves."))
  @SecurityScheme(
      securitySchemeName = "bearer",
      type = SecuritySchemeType.HTTP,
      scheme = "bearer",
      description = "Ask the baker.")
  class BakeryApi extends Application {}

  @OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
  class Audience implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI document) {
      document.getInfo().addExtension("x-audience", "bakers");
    }
  }

  class Buckets {
    static final ProxyManager<String> SHARED =
        Bucket4jCaffeine.<String>builderFor(Caffeine.newBuilder().maximumSize(5)).build();

    @Produces
    @Singleton
    ProxyManager<String> shared() {
      return SHARED;
    }
  }

  class OvenIsCold extends RuntimeException {}

  class OvenProblems {
    @ServerExceptionMapper
    public Response cold(OvenIsCold e) {
      return Problem.of(BakeryError.OUT_OF_FLOUR, "The oven is cold.").response();
    }
  }

  @Path("/v1/oven")
  class OvenResource {
    @GET
    @Operation(hidden = true)
    public String look() {
      throw new OvenIsCold();
    }
  }
}
