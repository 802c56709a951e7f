package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import java.util.ArrayList;

/** A lambda becomes a nested class with a name, which gets the variables that it uses. */
final class LambdaToNamedClass extends InJava {
  LambdaToNamedClass() {
    super("lambda to a class");
  }

  @Override
  void at(Place place) {
    if (!(place.tree() instanceof LambdaExpressionTree)
        || !place.ownerIs(Kind.CLASS, Kind.RECORD)
        || place.isInside(LambdaToNamedClass::isGeneric)) {
      return;
    }
    var lambda = Lambda.of(place).filter(one -> !one.self().isEmpty());
    if (lambda.isEmpty()) {
      return;
    }
    var name = place.edits().name("Named");
    var fields = new StringBuilder();
    var sets = new StringBuilder();
    var names = new ArrayList<String>();
    var parameters = new ArrayList<String>();
    for (var variable : lambda.get().captured()) {
      var type = TypeText.of(variable.asType());
      if (type.isEmpty()) {
        return;
      }
      names.add(variable.getSimpleName().toString());
      parameters.add(type.get() + " " + variable);
      fields.append("private final ").append(type.get()).append(" ").append(variable).append("; ");
      sets.append("this.").append(variable).append(" = ").append(variable).append("; ");
    }
    if (place.replace("new " + name + "(" + String.join(", ", names) + ")")) {
      place.addMember(
          "  private "
              + (place.isStatic() ? "static " : "")
              + "final class "
              + name
              + " implements "
              + lambda.get().type()
              + " {\n    "
              + fields
              + "\n    "
              + name
              + "("
              + String.join(", ", parameters)
              + ") { "
              + sets
              + "}\n    @Override "
              + lambda.get().asMethod("public", lambda.get().method(), lambda.get().self())
              + "\n  }");
    }
  }

  /** Outside of such a method nobody knows its type parameters. */
  private static boolean isGeneric(Tree around) {
    return around instanceof MethodTree method && !method.getTypeParameters().isEmpty();
  }
}
