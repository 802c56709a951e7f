package dev.twodoors.boundary.engine.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathTemplateTest {
  private static boolean matches(String endpoint, String address) {
    return PathTemplate.of(endpoint).matches(PathTemplate.of(address));
  }

  @Test
  void joinsPartsAndDropsPatterns() {
    assertEquals("/a/{id}/b", PathTemplate.of("/a/", "{id: [a-z]{2}}", "", "b").toString());
    assertEquals("/", PathTemplate.of("", "/").toString());
    assertEquals("/a/{*}", PathTemplate.of("a/{rest:.*}").toString());
  }

  @Test
  void matchesSegmentBySegment() {
    assertTrue(matches("/a/{id}", "/a/1"));
    assertTrue(matches("/a/b", "/a/{}"));
    assertTrue(matches("/a/{id}", "/a/x-{}"));
    assertFalse(matches("/a/{id}", "/a"));
    assertFalse(matches("/a", "/a/1"));
    assertFalse(matches("/a/{id}/b", "/a/1/c"));
  }

  @Test
  void matchesFixedPartsOfAVaryingSegment() {
    assertTrue(matches("/a/{sku}.html", "/a/1.html"));
    assertFalse(matches("/a/{sku}.html", "/a/1.txt"));
    assertFalse(matches("/a/all", "/a/order-{}"));
    assertTrue(matches("/a/order-{id}", "/a/order-1"));
    assertFalse(matches("/a/order-{id}", "/a/cart-{}"));
  }

  @Test
  void letsThePatternOfEverythingTakeTheRest() {
    assertTrue(matches("/a/{rest:.*}", "/a/b/c"));
    assertTrue(matches("/a/{rest:.*}", "/a"));
    assertFalse(matches("/a/{rest:.*}", "/b/c"));
  }

  @Test
  void knowsWhatVariesAlike() {
    assertTrue(PathTemplate.of("/a/{id}").variesLike(PathTemplate.of("/a/{}")));
    assertFalse(PathTemplate.of("/a/all").variesLike(PathTemplate.of("/a/{}")));
    assertTrue(PathTemplate.of("/a/{id}").variesLike(PathTemplate.of("/a/all")));
  }

  @Test
  void takesALeadingPathAway() {
    var path = PathTemplate.of("/shop/orders");
    assertEquals(Optional.of(PathTemplate.of("/orders")), path.below(PathTemplate.of("/shop")));
    assertEquals(Optional.of(path), path.below(PathTemplate.of("/")));
    assertEquals(Optional.empty(), path.below(PathTemplate.of("/store")));
    assertEquals(Optional.empty(), path.below(PathTemplate.of("/shop/orders/1")));
  }

  @Test
  void resolvesRelativeTargets() {
    var page = PathTemplate.of("/orders/{id}/edit");
    assertEquals(on("/orders/{id}/cancel"), new Target.Relative("cancel").on(page));
    assertEquals(on("/orders/new"), new Target.Relative("./../new").on(page));
    assertEquals(on("/x"), new Target.Relative("../../../../x").on(page));
    assertEquals(on("/x"), new Target.Relative("x").on(PathTemplate.of("/")));
    assertEquals(Optional.of(page), new Target.OwnPage().on(page));
    assertEquals(on("/a"), new Target.Absolute(PathTemplate.of("/a")).on(page));
    assertEquals(Optional.empty(), new Target.Unknown().on(page));
  }

  private static Optional<PathTemplate> on(String path) {
    return Optional.of(PathTemplate.of(path));
  }
}
