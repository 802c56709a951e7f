package dev.twodoors.boundary.api.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
