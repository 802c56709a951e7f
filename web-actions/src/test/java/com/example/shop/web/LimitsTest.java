package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.domain.Quantity;
import com.example.shop.services.catalog.DescribeProduct;
import dev.twodoors.boundary.testing.web.Browser;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Browsers are told the bounds of the core, and no others. */
@QuarkusTest
class LimitsTest {

  @Test
  void boundsTextAsTheInputOfTheCapabilityDoes() {
    var page = Browser.of("clerk").get("/desk/products/PEN-0001").html();
    var name = page.select("#name");
    assertEquals(String.valueOf(DescribeProduct.LONGEST_NAME), name.attr("maxlength"));
    assertTrue(name.hasAttr("required"));
    var description = page.select("#description");
    assertEquals(
        String.valueOf(DescribeProduct.LONGEST_DESCRIPTION), description.attr("maxlength"));
    assertFalse(description.hasAttr("required"), "an empty description is one");
  }

  @Test
  void boundsNumbersAsTheirValueTypeDoes() {
    var quantity = new Browser().get("/products/PEN-0001").html().select("#quantity");
    assertEquals("number", quantity.attr("type"));
    assertEquals(String.valueOf(Quantity.LEAST), quantity.attr("min"));
    assertEquals(String.valueOf(Quantity.MOST), quantity.attr("max"));
    assertTrue(quantity.hasAttr("required"));
  }
}
