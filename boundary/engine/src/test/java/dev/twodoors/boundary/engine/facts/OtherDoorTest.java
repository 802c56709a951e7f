package dev.twodoors.boundary.engine.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.code.Module.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherDoorTest {
  @TempDir Path root;
  private OtherDoor api;
  private Settings web;

  @BeforeEach
  void write() throws IOException {
    file("api/src/main/resources/application.properties")
        .set("quarkus.application.name=shop-api\nquarkus.http.port=8081\n");
    file("api/src/main/java/a/One.java").set("");
    file("api/src/main/java/a/package-info.java").set("");
    file("api/target/classes/b/Two$Inner.class").set("");
    file("web/application.properties").set("quarkus.http.port=8080");
    api = OtherDoor.read(root, new Module("api", Layer.API), new ArrayList<>());
    web = Settings.read(root, "web", new ArrayList<>());
  }

  private record Written(Path path) {
    void set(String text) throws IOException {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    }
  }

  private Written file(String name) {
    return new Written(root.resolve(name));
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8081, true",
    "http://127.0.0.1:8081/v1?x=1, true",
    "https://[::1]:8081/, true",
    "http://shop-api, true",
    "http://shop-api.shop.svc:80/v1/orders, true",
    "' http://shop-api/ ', true",
    "http://localhost:8080, false",
    "http://localhost, false",
    "http://shop:8081, false",
    "http://shop-api-2/, false",
    "http://example.org/http://localhost:8081, false",
    "localhost:8081, false",
    "http://, false",
  })
  void knowsItsAddresses(String address, boolean its) {
    assertEquals(its, api.answersAt(address, web).isPresent());
  }

  @Test
  void saysWhyAnAddressIsIts() {
    assertEquals(
        "api has quarkus.http.port=8081",
        api.answersAt("http://localhost:8081", web).orElseThrow());
    assertEquals(
        "api has quarkus.application.name=shop-api",
        api.answersAt("http://shop-api", web).orElseThrow());
  }

  @Test
  void aPortThatIsAlsoTheCallersProvesNothing() throws IOException {
    file("web/application.properties").set("quarkus.http.port=8081");
    var same = Settings.read(root, "web", new ArrayList<>());
    assertTrue(api.answersAt("http://localhost:8081", same).isEmpty());
  }

  @Test
  void knowsItsClassesFromSourcesAndFromWhatIsCompiled() {
    assertTrue(api.has("a.One"));
    assertTrue(api.has("a.One$Nested"));
    assertTrue(api.has("b.Two"));
    assertFalse(api.has("a.package-info"));
    assertFalse(api.has("a.Three"));
  }
}
