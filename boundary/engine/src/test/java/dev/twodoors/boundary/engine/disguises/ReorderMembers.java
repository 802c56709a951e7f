package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;

/** The methods of a class stand in the opposite order. */
final class ReorderMembers extends InJava {
  ReorderMembers() {
    super("reorder methods");
  }

  @Override
  void at(Place place) {
    if (place.tree() instanceof ClassTree type) {
      var methods =
          type.getMembers().stream()
              .filter(MethodTree.class::isInstance)
              .filter(method -> place.code().end(place.unit(), method) >= 0)
              .toList();
      for (var i = 0; i < methods.size(); i++) {
        var other = methods.get(methods.size() - 1 - i);
        if (!other.equals(methods.get(i))) {
          place.replace(methods.get(i), place.text(other));
        }
      }
    }
  }
}
