package com.example.shop.web;

import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.FormFuzzChecks;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;

@QuarkusTest
class FormFuzzTest extends FormFuzzChecks {

  @Override
  protected List<Browser> people() {
    var people = new ArrayList<>(super.people());
    // sample:begin
    people.add(Shopper.whoDidEverything());
    people.add(Browser.of("clerk"));
    people.add(Browser.of("auditor"));
    // sample:end
    return people;
  }
}
