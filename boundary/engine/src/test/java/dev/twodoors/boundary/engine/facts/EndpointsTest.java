package dev.twodoors.boundary.engine.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.code.ClassFolder;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.Library;
import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.code.Module.Layer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndpointsTest {
  private static final Module WEB = new Module("web", Layer.WEB);

  @TempDir private java.nio.file.Path root;

  @Retention(RetentionPolicy.RUNTIME)
  @HttpMethod("PURGE")
  @interface Purge {}

  interface Described {
    @GET
    @Path("described")
    @Produces("text/html")
    String described();
  }

  @Path("/things/{id: [0-9]+}")
  @Consumes("text/plain")
  @Produces({"text/plain", "text/csv"})
  static class Things implements Described {
    @Override
    public String described() {
      return "";
    }

    @GET
    public String get() {
      return "";
    }

    @Purge
    @Path("/purge/")
    @Operation(hidden = true)
    public void purge() {}

    @Path("sub")
    public Sub sub() {
      return new Sub();
    }

    public void none() {}
  }

  static class Sub {
    @POST
    @Path("part")
    @Consumes("text/html")
    public void post() {}

    @Path("again")
    public Sub again() {
      return this;
    }
  }

  @Path("/client")
  @RegisterRestClient
  interface Client {
    @GET
    String get();
  }

  abstract static class Base {
    @GET
    @Path("inherited")
    public String inherited() {
      return "";
    }
  }

  @Path("/derived")
  static class Derived extends Base {}

  private List<Endpoint> endpoints(Layer layer, String settings) throws IOException {
    var here =
        java.nio.file.Path.of(
            java.net.URI.create(
                EndpointsTest.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString()));
    var all =
        ClassFolder.read(here, WEB, (where, what) -> {}).stream()
            .filter(type -> type.name().startsWith(EndpointsTest.class.getName() + "$"))
            .toList();
    Files.createDirectories(root.resolve("web"));
    Files.writeString(root.resolve("web/application.properties"), settings);
    var library = new Library(EndpointsTest.class.getClassLoader()::getResourceAsStream);
    var classes = new Classes(all, library);
    return Endpoints.in(
        classes, layer, Settings.read(root, "web", new ArrayList<>()), HandMadeRoutes.in(classes));
  }

  private Endpoint endpoint(String shown) throws IOException {
    return endpoints(Layer.WEB, "").stream()
        .filter(endpoint -> endpoint.shown().equals(shown))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findsWhatIsDeclaredInheritedAndBelow() throws IOException {
    var shown = endpoints(Layer.WEB, "").stream().map(Endpoint::shown).toList();
    assertEquals(
        List.of(
            "GET /derived/inherited",
            "GET /things/{id}",
            "GET /things/{id}/described",
            "POST /things/{id}/sub/again/again/again/again/part",
            "POST /things/{id}/sub/again/again/again/part",
            "POST /things/{id}/sub/again/again/part",
            "POST /things/{id}/sub/again/part",
            "POST /things/{id}/sub/part",
            "PURGE /things/{id}/purge"),
        shown);
  }

  @Test
  void looksIntoOneDoorOnly() throws IOException {
    assertEquals(List.of(), endpoints(Layer.API, ""));
  }

  @Test
  void startsWhereSettingsSay() throws IOException {
    var first = endpoints(Layer.WEB, "quarkus.rest.path=/base\n").getFirst();
    assertEquals("GET /base/derived/inherited", first.shown());
  }

  @Test
  void takesMediaTypesFromTheMethodOrElseTheClass() throws IOException {
    assertEquals(List.of("text/plain", "text/csv"), endpoint("GET /things/{id}").produces());
    assertEquals(List.of("text/html"), endpoint("GET /things/{id}/described").produces());
    assertEquals(List.of("text/plain"), endpoint("GET /things/{id}/described").consumes());
    assertEquals(List.of("text/html"), endpoint("POST /things/{id}/sub/part").consumes());
    assertEquals(List.of(), endpoint("GET /derived/inherited").produces());
  }

  @Test
  void knowsWhatIsHiddenAndWhatIsSafe() throws IOException {
    assertTrue(endpoint("PURGE /things/{id}/purge").hidden());
    assertFalse(endpoint("GET /things/{id}").hidden());
    assertTrue(endpoint("GET /things/{id}").isSafe());
    assertFalse(endpoint("PURGE /things/{id}/purge").isSafe());
    assertEquals(Layer.WEB, endpoint("GET /things/{id}").door());
  }
}
