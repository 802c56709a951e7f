package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import java.util.Set;

/** A constant becomes one of another class, known to the compiler or made at the start. */
final class ConstantToClass extends InJava {
  private static final Set<Kind> KINDS = Set.of(Kind.STRING_LITERAL, Kind.INT_LITERAL);

  private final boolean isMadeAtStart;

  ConstantToClass(boolean isMadeAtStart) {
    super(isMadeAtStart ? "text to a static initialiser" : "constant to another class");
    this.isMadeAtStart = isMadeAtStart;
  }

  @Override
  void at(Place place) {
    if (place.tree() instanceof LiteralTree literal
        && KINDS.contains(literal.getKind())
        && (!isMadeAtStart || isFree(place))) {
      var type = literal.getKind() == Kind.STRING_LITERAL ? "String" : "int";
      var name = place.edits().name("Words");
      if (place.replace(name + ".IT")) {
        var value =
            isMadeAtStart
                ? ";\n\n  static {\n    IT = " + place.text() + ";\n  }\n"
                : " = " + place.text() + ";\n";
        place
            .unit()
            .addClass(
                place.edits(),
                name,
                "final class " + name + " {\n  static final " + type + " IT" + value + "}");
      }
    }
  }

  /** Whether a value will do that the compiler does not know. */
  private static boolean isFree(Place place) {
    return place.tree().getKind() == Kind.STRING_LITERAL
        && place.isInside(tree -> tree instanceof com.sun.source.tree.BlockTree)
        && !place.isInAnnotation()
        && !place.isInside(CaseTree.class::isInstance)
        && !(place.parent() instanceof VariableTree variable
            && variable
                .getModifiers()
                .getFlags()
                .contains(javax.lang.model.element.Modifier.FINAL));
  }
}
