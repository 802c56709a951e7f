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
    people.add(Browser.of("member"));
    return people;
  }
}
