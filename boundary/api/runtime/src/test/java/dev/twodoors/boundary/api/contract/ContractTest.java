package dev.twodoors.boundary.api.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class ContractTest {
  private final OpenAPI document =
      OASFactory.createOpenAPI()
          .info(OASFactory.createInfo().title("Bakery"))
          .components(OASFactory.createComponents());

  private void complete() throws IOException {
    new Contract(Index.of(ContractTest.class)).filterOpenAPI(document);
  }

  @Test
  void saysWhatAllOperationsHaveInCommonAndHowToSignIn() throws IOException {
    complete();
    assertTrue(document.getInfo().getDescription().contains("`Idempotency-Key`"));
    assertEquals(
        "JWT", document.getComponents().getSecuritySchemes().get("bearer").getBearerFormat());
  }

  /** Others hold the released files against it, byte by byte. */
  @Test
  void describesWhereAnAnnotationWouldDoSo() throws IOException {
    document.setInfo(
        OASFactory.createInfo()
            .contact(OASFactory.createContact().name("Bakers"))
            .license(OASFactory.createLicense().name("Apache-2.0"))
            .title("Bakery")
            .version("1.0.0"));
    complete();
    var info = json().substring(json().indexOf("\"info\""));
    assertEquals(
        List.of("contact", "description", "license", "title", "version"),
        Stream.of("contact", "description", "license", "title", "version")
            .sorted(Comparator.comparingInt(name -> info.indexOf("\"" + name + "\"")))
            .toList());
  }

  private String json() {
    return SmallRyeOpenAPI.builder()
        .enableModelReader(false)
        .enableStandardStaticFiles(false)
        .enableStandardFilter(false)
        .enableAnnotationScan(false)
        .withInitialModel(document)
        .build()
        .toJSON();
  }

  @Test
  void leavesTheWordsOfAProjectAlone() throws IOException {
    document.getInfo().description("Loaves.");
    document
        .getComponents()
        .addSecurityScheme("bearer", OASFactory.createSecurityScheme().description("Ours."));
    complete();
    assertEquals("Loaves.", document.getInfo().getDescription());
    assertEquals(
        "Ours.", document.getComponents().getSecuritySchemes().get("bearer").getDescription());
  }
}
