package dev.twodoors.boundary.api.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an API door says and does otherwise, by a setting, a bean or an annotation. */
class ReplacedApiPartsTest {
  /** Of no project: there is no committed contract that its own could be held against. */
  @RegisterExtension
  static final QuarkusUnitTest DOOR =
      Bakery.with(
              BakeryError.class,
              Client.class,
              OwnParts.class,
              OwnParts.BakeryApi.class,
              OwnParts.Audience.class,
              OwnParts.Buckets.class,
              OwnParts.OvenIsCold.class,
              OwnParts.OvenProblems.class,
              OwnParts.OvenResource.class,
              PublishedResource.class,
              ReadPrices.class)
          .overrideConfigKey("boundary.api.errors.not-found.title", "We do not bake that")
          .overrideConfigKey("boundary.api.errors.token-missing.title", "Show your token")
          .overrideConfigKey("boundary.api.errors.token-missing.explanation", "Ask the baker.")
          .overrideConfigKey("boundary.api.errors.not-acceptable.title", "We speak JSON")
          .overrideConfigKey("quarkus.http.header.\"Referrer-Policy\".value", "same-origin")
          .addBootstrapCustomizer(
              bootstrap -> bootstrap.setTargetDirectory(Path.of("target").toAbsolutePath()));

  @TestHTTPResource URI door;
  @Inject ProxyManager<String> buckets;

  @Test
  void theWordsOfAnError() throws Exception {
    var missing = Client.of(door, "guest").get("/v1/stones").body();
    assertTrue(missing.contains("\"title\":\"We do not bake that\",\"status\":404"), missing);
    assertTrue(missing.contains("\"code\":\"not-found\""), missing);
    var stranger = new Client(door, null);
    var token = stranger.get("/v1/oven").body();
    assertTrue(token.contains("\"title\":\"Show your token\",\"status\":401"), token);
    var page = stranger.get("/problems/token-missing").body();
    assertTrue(page.contains("\"explanation\":\"Ask the baker.\""), page);
    assertTrue(contract().contains("We speak JSON"), this::contract);
  }

  @Test
  void whereTheBucketsAre() throws Exception {
    assertEquals(409, Client.of(door, "guest").get("/v1/oven").statusCode());
    assertSame(OwnParts.Buckets.SHARED, buckets);
    assertTrue(buckets.getProxyConfiguration("user guest").isPresent());
  }

  @Test
  void howAnExceptionIsAnswered() throws Exception {
    var answer = Client.of(door, "guest").get("/v1/oven");
    assertEquals(409, answer.statusCode(), answer::body);
    assertTrue(answer.body().contains("\"detail\":\"The oven is cold.\""), answer::body);
  }

  @Test
  void whatTheContractSays() {
    var contract = contract();
    assertTrue(contract.contains("\"description\":\"Loaves.\""), contract);
    assertTrue(contract.contains("\"description\":\"Ask the baker.\""), contract);
    assertTrue(contract.contains("\"x-audience\":\"bakers\""), contract);
  }

  @Test
  void aDefaultOfQuarkus() throws Exception {
    assertEquals(
        "same-origin",
        new Client(door, null)
            .get("/problems")
            .headers()
            .firstValue("Referrer-Policy")
            .orElseThrow());
  }

  private String contract() {
    try {
      return new Client(door, null)
          .get("/q/openapi?format=json")
          .body()
          .replaceAll("\"\\s*:\\s*\"", "\":\"");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
