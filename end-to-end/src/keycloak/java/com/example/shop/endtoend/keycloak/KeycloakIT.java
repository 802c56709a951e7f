package com.example.shop.endtoend.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.local.DoorConfiguration;
import dev.twodoors.boundary.local.LocalDatabase;
import dev.twodoors.boundary.local.Ports;
import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.boundary.testing.people.ApiAnswer;
import dev.twodoors.boundary.testing.people.ApiDoor;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Both doors as they are in production, where people and tokens come from an OpenID provider. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakIT {
  private static final Duration LONGER_THAN_A_SHORT_TOKEN = Duration.ofMillis(2500);

  private Keycloak keycloak;
  private LocalDatabase database;
  private ProductionDoor web;
  private ProductionDoor api;
  private ProductionDoor careful;

  @BeforeAll
  void start() throws Exception {
    var settings = ProjectSettings.of(Path.of(""));
    var webPort = Ports.anyFree();
    keycloak = Keycloak.start(Ports.anyFree(), webPort);
    database = LocalDatabase.temporary(settings);
    var ofTokens = configured(Map.of("quarkus.oidc.token.audience", "shop"));
    api = ProductionDoor.start(settings, settings.door("api"), Ports.anyFree(), ofTokens);
    careful =
        ProductionDoor.start(
            settings, settings.door("api"), Ports.anyFree(), askingForEachToken(ofTokens));
    web =
        ProductionDoor.start(
            settings,
            settings.door("web"),
            webPort,
            configured(
                Map.of(
                    "quarkus.http.auth.session.encryption-key",
                    UUID.randomUUID().toString(),
                    "quarkus.oidc.tenant-enabled",
                    "true",
                    "quarkus.oidc.client-id",
                    "shop-web",
                    "quarkus.oidc.credentials.secret",
                    keycloak.secret())));
  }

  @AfterAll
  void stop() throws Exception {
    for (AutoCloseable part : new AutoCloseable[] {web, careful, api, database, keycloak}) {
      if (part != null) {
        part.close();
      }
    }
  }

  @Test
  void theApiServesWhomTheProviderNames() throws Exception {
    var buyer = keycloak.token("phone", "buyer");
    assertEquals(200, orders(api, buyer).status());
    var placed =
        new ApiDoor(api.address(), person -> buyer)
            .client(buyer)
            .post("/v1/orders", "first", Map.of("lines", new Object[] {line("PEN-0001")}));
    assertEquals(201, placed.status(), placed::toString);
    assertEquals(1, orders(api, buyer).body().path("items").size());
  }

  @Test
  void rolesComeFromTheProvider() throws Exception {
    assertEquals(403, orders(api, keycloak.token("phone", "clerk")).status());
    var machine = keycloak.tokenOfMachine("partner");
    assertEquals(200, orders(api, machine).status());
    assertEquals(403, get(api, machine, "/v1/refunds").status());
  }

  @Test
  void anExpiredTokenIsRefused() throws Exception {
    var token = keycloak.token("phone-in-a-hurry", "buyer");
    Thread.sleep(LONGER_THAN_A_SHORT_TOKEN);
    assertRefused("token-expired", orders(api, token));
  }

  @Test
  void aTokenForSomebodyElseIsRefused() throws Exception {
    assertRefused("token-invalid", orders(api, keycloak.token("other-shop", "buyer")));
  }

  @Test
  void aRevokedTokenIsRefusedAtOnceWhereTheProviderIsAskedAboutEach() throws Exception {
    var token = keycloak.token("phone", "buyer");
    assertEquals(200, orders(careful, token).status());
    keycloak.revoke("phone", token);
    assertRefused("token-invalid", orders(careful, token));
    assertEquals(200, orders(api, token).status(), "believed until it expires, minutes later");
  }

  @Test
  void peopleSignInAtTheProviderAndComeBackToWhatTheyAskedFor() throws Exception {
    try (var browser = new FollowingBrowser()) {
      var form = browser.get(web.address().resolve("/orders"));
      assertEquals(keycloak.realm().getPort(), browser.where().getPort());
      var page = browser.submit(form.expectFirst("#kc-form-login"), signIn("buyer"));
      assertEquals(URI.create(web.address() + "/orders"), browser.where());
      assertTrue(page.text().contains("buyer"), page::text);
      assertEquals(403, browser.status(web.address().resolve("/desk")));
    }
  }

  @Test
  void aClerkOfTheProviderMayUseTheDesk() throws Exception {
    try (var browser = new FollowingBrowser()) {
      var form = browser.get(web.address().resolve("/desk"));
      browser.submit(form.expectFirst("#kc-form-login"), signIn("clerk"));
      assertEquals(URI.create(web.address() + "/desk"), browser.where());
      assertEquals(200, browser.status(web.address().resolve("/desk")));
    }
  }

  @Test
  void onlyAnAdminSeesHowASystemInProductionIsBuilt() throws Exception {
    var map = web.address().resolve("/architecture");
    for (var person : Map.of("buyer", 403, "admin", 200).entrySet()) {
      try (var browser = new FollowingBrowser()) {
        var form = browser.get(map);
        browser.submit(form.expectFirst("#kc-form-login"), signIn(person.getKey()));
        assertEquals(person.getValue(), browser.status(map), person.getKey());
      }
    }
  }

  private static Map<String, String> signIn(String person) {
    return Map.of("username", person, "password", person);
  }

  private Map<String, String> configured(Map<String, String> more) {
    var configuration = new HashMap<>(DoorConfiguration.ofDatabase(database));
    configuration.put("quarkus.oidc.auth-server-url", keycloak.realm().toString());
    configuration.putAll(more);
    return configuration;
  }

  private Map<String, String> askingForEachToken(Map<String, String> configuration) {
    var careful = new HashMap<>(configuration);
    careful.put("quarkus.oidc.token.require-jwt-introspection-only", "true");
    careful.put("quarkus.oidc.client-id", "shop-api");
    careful.put("quarkus.oidc.credentials.secret", keycloak.secret());
    return careful;
  }

  private static ApiAnswer orders(ProductionDoor api, String token) {
    return get(api, token, "/v1/orders");
  }

  private static ApiAnswer get(ProductionDoor api, String token, String path) {
    return new ApiDoor(api.address(), person -> token).client(token).get(path);
  }

  private static void assertRefused(String code, ApiAnswer answer) {
    assertEquals(401, answer.status(), answer::toString);
    assertEquals(code, answer.body().path("code").asText());
  }

  private static Map<String, Object> line(String sku) {
    return Map.of("sku", sku, "quantity", 1);
  }
}
