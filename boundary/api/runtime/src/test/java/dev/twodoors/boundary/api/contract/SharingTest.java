package dev.twodoors.boundary.api.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.Test;

class SharingTest {
  private final OpenAPI document =
      OASFactory.createOpenAPI()
          .components(OASFactory.createComponents())
          .paths(OASFactory.createPaths());

  @Test
  void describesAnAnswerOnceAndRefersToIt() {
    offer("/v1/loaves", problem("A", "out-of-flour", "oven-cold"));
    offer("/v1/rolls", problem("A", "out-of-flour", "oven-cold"));
    offer("/v1/cakes", problem("A", "oven-cold"));
    share();
    assertEquals("#/components/responses/OutOfFlourOrOvenCold", answer("/v1/loaves").getRef());
    assertEquals("#/components/responses/OutOfFlourOrOvenCold", answer("/v1/rolls").getRef());
    assertEquals("#/components/responses/OvenCold", answer("/v1/cakes").getRef());
    var shared = document.getComponents().getResponses();
    assertEquals(
        List.of("OutOfFlourOrOvenCold", "OvenCold"), shared.keySet().stream().sorted().toList());
    assertEquals(
        "#/components/examples/oven-cold",
        shared
            .get("OvenCold")
            .getContent()
            .getMediaType("application/problem+json")
            .getExamples()
            .get("oven-cold")
            .getRef());
    assertEquals("A", document.getComponents().getExamples().get("oven-cold").getSummary());
  }

  @Test
  void leavesOtherAnswersWhereTheyAre() {
    offer("/v1/loaves", OASFactory.createAPIResponse().description("OK"));
    share();
    assertEquals("OK", answer("/v1/loaves").getDescription());
    assertNull(document.getComponents().getResponses());
  }

  /** It takes a filter of the project to make them different. */
  @Test
  void leavesAnAnswerInItsOperationWhenAnotherHasTheName() {
    offer("/v1/loaves", problem("A", "oven-cold"));
    offer("/v1/rolls", problem("A", "oven-cold").description("Rolls need heat"));
    offer("/v1/cakes", problem("B", "oven-cold").description("Cakes, too"));
    share();
    assertEquals("#/components/responses/OvenCold", answer("/v1/loaves").getRef());
    assertEquals("Rolls need heat", answer("/v1/rolls").getDescription());
    assertEquals("Cakes, too", answer("/v1/cakes").getDescription());
    assertEquals(
        "B",
        answer("/v1/cakes")
            .getContent()
            .getMediaType("application/problem+json")
            .getExamples()
            .get("oven-cold")
            .getSummary());
  }

  @Test
  void changesNothingTheSecondTime() {
    offer("/v1/loaves", problem("A", "oven-cold"));
    share();
    var once = document.toString();
    share();
    assertEquals(once, document.toString());
  }

  private void share() {
    new Sharing().filterOpenAPI(document);
  }

  private void offer(String path, APIResponse answer) {
    document
        .getPaths()
        .addPathItem(
            path,
            OASFactory.createPathItem()
                .GET(
                    OASFactory.createOperation()
                        .responses(OASFactory.createAPIResponses().addAPIResponse("409", answer))));
  }

  private APIResponse answer(String path) {
    return document.getPaths().getPathItem(path).getGET().getResponses().getAPIResponse("409");
  }

  private static APIResponse problem(String words, String... codes) {
    var media = OASFactory.createMediaType();
    for (var code : codes) {
      media.addExample(code, OASFactory.createExample().summary(words).value(code));
    }
    return OASFactory.createAPIResponse()
        .description("No bread")
        .content(OASFactory.createContent().addMediaType("application/problem+json", media));
  }
}
