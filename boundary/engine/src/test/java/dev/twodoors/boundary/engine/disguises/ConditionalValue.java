package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree.Kind;
import javax.lang.model.element.ElementKind;

/** An argument becomes one of two values, which are the same. */
final class ConditionalValue extends InJava {
  ConditionalValue() {
    super("argument to a conditional expression");
  }

  @Override
  void at(Place place) {
    var isArgument =
        place.parent() instanceof MethodInvocationTree call
                && call.getArguments().contains(place.tree())
            || place.parent() instanceof NewClassTree made
                && made.getArguments().contains(place.tree());
    if (isArgument
        && isSimple(place)
        && place.isInside(BlockTree.class::isInstance)
        && place.isValue()
        && !isSelector(place)) {
      var text = place.text();
      place.replace("(System.nanoTime() > 0L ? " + text + " : " + text + ")");
    }
  }

  private static boolean isSelector(Place place) {
    return place.isInside(tree -> tree instanceof CaseTree each && each.getLabels().contains(tree));
  }

  private static boolean isSimple(Place place) {
    return place.tree() instanceof LiteralTree && place.tree().getKind() != Kind.NULL_LITERAL
        || (place.tree() instanceof IdentifierTree || place.tree() instanceof MemberSelectTree)
            && place
                .element()
                .filter(
                    e ->
                        e.getKind().isField()
                            || e.getKind() == ElementKind.LOCAL_VARIABLE
                            || e.getKind() == ElementKind.PARAMETER)
                .isPresent();
  }
}
