package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.StatementTree;

/** Statements and members get blank lines and a remark before them. */
final class Reformat extends InJava {
  Reformat() {
    super("reformat");
  }

  @Override
  void at(Place place) {
    if (place.tree() instanceof StatementTree && place.parent() instanceof BlockTree
        || place.parent() instanceof ClassTree type
            && type.getMembers().contains(place.tree())
            && type.getKind() == com.sun.source.tree.Tree.Kind.CLASS) {
      place.insertBefore("/* ... */\n\n\n\t\t");
    }
  }
}
