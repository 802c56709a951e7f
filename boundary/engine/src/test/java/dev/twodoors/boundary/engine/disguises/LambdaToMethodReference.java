package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree.Kind;

/** A lambda that uses nothing of its method becomes a private method and a reference to it. */
final class LambdaToMethodReference extends InJava {
  LambdaToMethodReference() {
    super("lambda to a method reference");
  }

  @Override
  void at(Place place) {
    if (!(place.tree() instanceof LambdaExpressionTree)
        || !place.ownerIs(Kind.CLASS, Kind.RECORD)
        || place.ownerElement().getSimpleName().isEmpty()) {
      return;
    }
    var lambda = Lambda.of(place).filter(one -> one.captured().isEmpty());
    if (lambda.isPresent()) {
      var name = place.edits().name("referred");
      var on = place.isStatic() ? place.ownerElement().getSimpleName() : "this";
      if (place.replace(on + "::" + name)) {
        place.addMember(
            "  "
                + lambda
                    .get()
                    .asMethod(place.isStatic() ? "private static" : "private", name, "this"));
      }
    }
  }
}
