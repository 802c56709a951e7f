package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ReturnTree;

/** What a method gives is put into a variable first. */
final class ReturnThroughLocal extends InJava {
  ReturnThroughLocal() {
    super("returned value to a variable");
  }

  @Override
  void at(Place place) {
    if (place.tree() instanceof ReturnTree given
        && given.getExpression() != null
        && place.parent() instanceof BlockTree) {
      var value = place.at(given.getExpression());
      if (value.isValue()) {
        var name = place.edits().name("given");
        place.replace(
            value.typeText().orElseThrow()
                + " "
                + name
                + " = "
                + value.text()
                + ";\n    return "
                + name
                + ";");
      }
    }
  }
}
