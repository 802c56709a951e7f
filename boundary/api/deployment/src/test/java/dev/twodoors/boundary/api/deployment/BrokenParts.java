package dev.twodoors.boundary.api.deployment;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.caffeine.Bucket4jCaffeine;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a project has of its own and got wrong. */
public interface BrokenParts {
  String SECRET = "what only we should read";

  /** A shared store that is there for everybody but the guest. */
  class Buckets {
    private static final ProxyManager<String> HERE =
        Bucket4jCaffeine.<String>builderFor(Caffeine.newBuilder().maximumSize(5)).build();

    @Produces
    @Singleton
    @SuppressWarnings("unchecked")
    ProxyManager<String> away() {
      return (ProxyManager<String>)
          Proxy.newProxyInstance(
              getClass().getClassLoader(), new Class<?>[] {ProxyManager.class}, Buckets::ask);
    }

    private static Object ask(Object buckets, Method method, Object[] arguments) throws Exception {
      if ("user guest".equals(arguments[0])) {
        throw new IllegalStateException(SECRET);
      }
      return method.invoke(HERE, arguments);
    }
  }

  class OvenBursts extends RuntimeException {}

  class OvenProblems {
    @ServerExceptionMapper
    public Response burst(OvenBursts e) {
      throw new IllegalStateException(SECRET, e);
    }
  }

  @Path("/v1/oven")
  class OvenResource {
    @GET
    @Operation(hidden = true)
    public String look() {
      throw new OvenBursts();
    }
  }
}
