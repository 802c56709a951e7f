package com.example.shop.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.example.shop.endtoend.shopping.Line;
import com.example.shop.endtoend.shopping.WebShopper;
import com.example.shop.endtoend.shopping.World;
import dev.twodoors.boundary.local.LocalSecrets;
import dev.twodoors.boundary.local.TokenMint;
import dev.twodoors.boundary.testing.people.ApiClient;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever makes up who they are, or where they go, gets nowhere. */
@NeedsDoors
class ForgeryIT {
  private static final String SESSION = "shop-session";
  private static final String AUDIT = "/v1/audit-records";

  private final Doors doors;

  ForgeryIT(Doors doors) {
    this.doors = doors;
  }

  @Test
  void aTokenThatSomebodyElseSignedIsNoToken() {
    var foreign = new TokenMint(doors.settings(), LocalSecrets.inMemory()).mint("auditor");
    assertEquals(401, doors.api().client(foreign).get(AUDIT).status());
  }

  @Test
  void aRoleWrittenIntoATokenAfterwardsMakesItWorthless() {
    var parts = doors.token("buyer").split("\\.");
    var claims =
        new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
            .replace("\"buyer\"]", "\"buyer\",\"auditor\"]");
    var promoted = parts[0] + "." + encoded(claims) + "." + parts[2];
    var unsigned = encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + encoded(claims) + ".";
    for (var forged : List.of(promoted, unsigned)) {
      assertEquals(401, doors.api().client(forged).get(AUDIT).status());
    }
  }

  @Test
  void aForgedSessionIsNoSession() {
    var good = doors.web().person("auditor").browser().cookie(SESSION);
    var swapped = (good.charAt(20) == 'A' ? 'B' : 'A') + "";
    for (var forged :
        List.of("auditor", good.substring(0, 20) + swapped + good.substring(21), encoded(good))) {
      var page = doors.web().browser().withCookie(SESSION, forged).get("/audit");
      assertEquals(302, page.status(), page::toString);
      assertEquals("/sign-in", page.location());
    }
    assertEquals(
        200,
        doors.web().browser().withCookie(SESSION, good).get("/audit").status(),
        "the real one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1//orders",
        "//v1/orders",
        "/v1/orders/",
        "/v1/orders;a=b",
        "/v1;a=b/orders",
        "/v1/products/../orders",
        "/v1/products/%2e%2e/orders",
        "/v1/products/..%2forders",
        "/v1/%6frders",
        "/V1/orders",
        "/./v1/orders",
        "/q/health/../../v1/orders"
      })
  void noSpellingOfAPathLeadsAroundThePolicy(String path) {
    ApiClient nobody = doors.api().client(null);
    var sku = new World(doors).offers(1);
    var body = Map.of("lines", List.of(Line.of(1, sku)));
    assertFalse(nobody.get(path).status() < 400, path);
    assertFalse(nobody.post(path, UUID.randomUUID().toString(), body).status() < 400, path);
    assertEquals(1, new World(doors).stockOf(sku));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/audit",
        "//audit",
        "/audit/",
        "/audit;a=b",
        "/products/../audit",
        "/products/%2e%2e/audit",
        "/%61udit",
        "/./audit",
        "/products/..;/audit",
        "/audit?subject=a,b;c"
      })
  void noSpellingOfAPathLeadsAStrangerToAPage(String path) {
    var page = doors.web().browser().get(path);
    assertFalse(page.status() == 200, () -> path + ": " + page);
    assertEquals(List.of(), page.html().select("table.trail").eachText());
  }

  @Test
  void aFormWithoutItsTokenOrFromAnotherPageChangesNothing() {
    var world = new World(doors);
    var sku = world.offers(5);
    var buyer = WebShopper.at(doors.web(), "buyer2");
    buyer.chooses(Line.of(1, sku));
    var form = buyer.browser().get("/cart").form("/checkout").orElseThrow();

    assertEquals(400, buyer.browser().submit(form.without("csrf")).status());
    assertEquals(403, buyer.browser().submit(form, "https://evil.example", "cross-site").status());
    assertEquals(5, world.stockOf(sku));
    assertEquals(303, buyer.browser().submit(form).status(), "the form itself");
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
