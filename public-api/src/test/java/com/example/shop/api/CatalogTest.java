package com.example.shop.api;

import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogTest {
  private final Api anyone = Api.nobody();

  @Test
  void showsOneProductToAnyone() {
    anyone
        .get("/v1/products/PEN-0004")
        .statusCode(200)
        .contentType("application/json")
        .body("sku", equalTo("PEN-0004"))
        .body("category", equalTo("WRITING"))
        .body("price.amount", equalTo("24.50"))
        .body("price.currency", equalTo("EUR"))
        .body("onHand", equalTo(35));
  }

  @Test
  void findsByWordsAndCategory() {
    anyone
        .get("/v1/products?q=pen blue&category=WRITING")
        .statusCode(200)
        .body("items.sku", hasItem("PEN-0001"))
        .body("items.category", everyItem(equalTo("WRITING")));
  }

  @Test
  void findsAllForNoWordsAndMindsNoParameterOfSomebodyElse() {
    anyone
        .get("/v1/products?q=&limit=100&from=")
        .statusCode(200)
        .body("items.size()", greaterThan(50));
  }

  @Test
  void findsNothingWithoutComplaint() {
    anyone
        .get("/v1/products?q=zeppelin")
        .statusCode(200)
        .body("items.size()", equalTo(0))
        .body("next", equalTo(null));
  }

  @Test
  void answersNotModifiedToWhoSawTheProduct() {
    var tag = anyone.get("/v1/products/PEN-0005").statusCode(200).extract().header("ETag");
    anyone
        .request()
        .header("If-None-Match", "\"other\", W/" + tag)
        .get("/v1/products/PEN-0005")
        .then()
        .statusCode(304)
        .header("ETag", tag)
        .body(emptyString());
    anyone
        .request()
        .header("If-None-Match", "\"other\"")
        .get("/v1/products/PEN-0005")
        .then()
        .statusCode(200);
  }

  @Test
  void changesTheTagOfAProductWithItsStock() {
    var before = anyone.get("/v1/products/PEN-0006").extract().header("ETag");
    Api.as("buyer").ordered("PEN-0006", 1);
    anyone.get("/v1/products/PEN-0006").header("ETag", not(before));
  }

  @Test
  void knowsNoProductOfAnotherName() {
    anyone.get("/v1/products/PEN-9999").statusCode(404).body("code", equalTo("product-not-found"));
    anyone.get("/v1/products/%00").statusCode(404).body("code", equalTo("product-not-found"));
  }

  @Test
  void doesNotOfferToDescribeAProduct() {
    Api.as("clerk")
        .post("/v1/products/PEN-0001", "{\"name\":\"Mine\"}")
        .statusCode(405)
        .header("Allow", "GET, HEAD, OPTIONS");
    Api.as("clerk")
        .request()
        .contentType("application/json")
        .body("{\"name\":\"Mine\"}")
        .patch("/v1/products/PEN-0001")
        .then()
        .statusCode(405);
    Api.nobody()
        .request()
        .get("/q/openapi?format=json")
        .then()
        .body("paths.size()", greaterThan(5))
        .body(
            "paths.collectMany { it.value.values().collect { o -> o['x-capability'] } }",
            not(hasItem("catalog.describe")));
  }
}
