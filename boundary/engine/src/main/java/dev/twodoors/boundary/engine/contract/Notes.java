package dev.twodoors.boundary.engine.contract;

import java.util.Map;
import java.util.Objects;

/** Compares what schemas say beside the values that they allow. */
final class Notes {
  private final Changes changes;
  private final Spot spot;

  Notes(Changes changes, Spot spot) {
    this.changes = changes;
    this.spot = spot;
  }

  void compare(Shape was, Shape is) {
    usual(was.notes().get("default"), is.notes().get("default"));
    deprecated(Tree.isTrue(was.notes(), "deprecated"), Tree.isTrue(is.notes(), "deprecated"));
    discriminator(Tree.map(was.notes(), "discriminator"), Tree.map(is.notes(), "discriminator"));
  }

  /** Whoever leaves it out gets something else. */
  private void usual(Object was, Object is) {
    if (spot.sent() && !Objects.equals(was, is)) {
      changes.add(was != null, spot, Keywords.worded("default", was, is));
    }
  }

  void deprecated(boolean was, boolean is) {
    if (was != is) {
      changes.add(false, spot, is ? "is deprecated" : "is no longer deprecated");
    }
  }

  /** Each value that was told has to lead where it led. */
  private void discriminator(Map<String, Object> was, Map<String, Object> is) {
    if (was.equals(is)) {
      return;
    }
    var inner = spot.sent() ? was : is;
    var outer = spot.sent() ? is : was;
    var fits =
        outer.isEmpty()
            || outer.get("propertyName").equals(inner.get("propertyName"))
                && Tree.map(outer, "mapping")
                    .entrySet()
                    .containsAll(Tree.map(inner, "mapping").entrySet());
    changes.add(!fits, spot, Keywords.worded("discriminator", was, is));
  }
}
