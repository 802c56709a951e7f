package com.example.shop.web;

import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.FormFuzzChecks;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;

/** The forms of the shop are found only by those who have something in it. */
@QuarkusTest
class ShopFormFuzzTest extends FormFuzzChecks {

  @Override
  protected List<Browser> people() {
    return List.of(Shopper.whoDidEverything(), Browser.of("clerk"), Browser.of("auditor"));
  }
}
