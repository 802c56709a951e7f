package dev.twodoors.boundary.api.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

class PagesTest {
  private final OpenAPI document =
      OASFactory.createOpenAPI()
          .components(
              OASFactory.createComponents()
                  .addSchema("Loaf", OASFactory.createSchema())
                  .addSchema("PageResponseLoafResponse", page("Loaf"))
                  .addSchema(
                      "Shelf",
                      OASFactory.createSchema()
                          .addProperty("loaves", ref("PageResponseLoafResponse"))))
          .paths(
              OASFactory.createPaths()
                  .addPathItem(
                      "/v1/loaves",
                      OASFactory.createPathItem()
                          .GET(
                              OASFactory.createOperation()
                                  .responses(
                                      OASFactory.createAPIResponses()
                                          .addAPIResponse("200", answer())))));

  @Test
  void areCalledAfterWhatTheyListWhereverTheyAre() {
    Pages.rename(document);
    assertEquals(Set.of("Loaf", "LoafPage", "Shelf"), schemas());
    assertEquals("#/components/schemas/LoafPage", answered().getRef());
    assertEquals(
        "#/components/schemas/LoafPage",
        document.getComponents().getSchemas().get("Shelf").getProperties().get("loaves").getRef());
  }

  @Test
  void leaveANameToASchemaOfTheProject() {
    document.getComponents().addSchema("LoafPage", OASFactory.createSchema());
    Pages.rename(document);
    assertTrue(schemas().contains("PageResponseLoafResponse"));
    assertEquals("#/components/schemas/PageResponseLoafResponse", answered().getRef());
  }

  private Set<String> schemas() {
    return document.getComponents().getSchemas().keySet();
  }

  private Schema answered() {
    return document
        .getPaths()
        .getPathItem("/v1/loaves")
        .getGET()
        .getResponses()
        .getAPIResponse("200")
        .getContent()
        .getMediaType("application/json")
        .getSchema();
  }

  private static org.eclipse.microprofile.openapi.models.responses.APIResponse answer() {
    return OASFactory.createAPIResponse()
        .content(
            OASFactory.createContent()
                .addMediaType(
                    "application/json",
                    OASFactory.createMediaType().schema(ref("PageResponseLoafResponse"))));
  }

  private static Schema page(String item) {
    return OASFactory.createSchema()
        .addProperty("items", OASFactory.createSchema().items(ref(item)));
  }

  private static Schema ref(String name) {
    return OASFactory.createSchema().ref("#/components/schemas/" + name);
  }
}
