package dev.twodoors.boundary.engine.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplateTest {
  @Test
  void joinsItsPartsAndDropsPatterns() {
    assertEquals("/v1/orders/{id}", PathTemplate.of("/", "v1/", "/orders", "{id}").toString());
    assertEquals("/orders/{id}", PathTemplate.of("orders/{ id : [0-9]{2,3} }").toString());
    assertEquals("/", PathTemplate.of("", "/").toString());
    assertEquals("/files/{*}", PathTemplate.of("files/{path: .*}").toString());
    assertEquals("/a-{b}.txt", PathTemplate.of("a-{b: x}.txt").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "/orders, /orders, true",
    "/orders, /order, false",
    "/orders/{id}, /orders/7, true",
    "/orders/7, /orders/{id}, true",
    "/orders/{id}, /orders, false",
    "/orders, /orders/{id}, false",
    "/orders/{id}/note, /orders/{number}/note, true",
    "/orders/{id}/note, /orders/{id}/cancel, false",
    "/files/{p:.*}, /files, true",
    "/files/{p:.*}, /files/a/b, true",
    "/files/{p:.*}, /images/a, false",
    "/a-{b}, /a-1, true",
  })
  void matchesWhatCouldBeTheSameAddress(String one, String other, boolean matches) {
    assertEquals(matches, PathTemplate.of(one).matches(PathTemplate.of(other)));
  }
}
