package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree.Kind;

/** A lambda becomes an anonymous class. */
final class LambdaToAnonymousClass extends InJava {
  LambdaToAnonymousClass() {
    super("lambda to an anonymous class");
  }

  @Override
  void at(Place place) {
    if (place.tree() instanceof LambdaExpressionTree && place.ownerIs(Kind.CLASS, Kind.RECORD)) {
      Lambda.of(place)
          .filter(lambda -> !lambda.self().isEmpty())
          .ifPresent(
              lambda ->
                  place.replace(
                      "new "
                          + lambda.type()
                          + "() { @Override "
                          + lambda.asMethod("public", lambda.method(), lambda.self())
                          + " }"));
    }
  }
}
