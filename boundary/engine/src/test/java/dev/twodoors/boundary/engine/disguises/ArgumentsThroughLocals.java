package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;

/** What a statement hands over, switches over and calls is put into variables first. */
final class ArgumentsThroughLocals extends InJava {
  private final boolean isObject;

  /** Whether the variables are of the type that the receiver asks for, which may be any object. */
  ArgumentsThroughLocals(boolean isObject) {
    super(isObject ? "argument to a variable of the parameter's type" : "argument to a variable");
    this.isObject = isObject;
  }

  @Override
  void at(Place place) {
    if (place.tree() instanceof StatementTree && place.parent() instanceof BlockTree) {
      var value =
          switch (place.tree()) {
            case ReturnTree given -> given.getExpression();
            case ExpressionStatementTree statement -> statement.getExpression();
            case VariableTree variable -> variable.getInitializer();
            case SwitchTree choice -> choice;
            default -> null;
          };
      switch (value) {
        case MethodInvocationTree call
            when !call.getMethodSelect().toString().matches("this|super") ->
            hoist(place, call);
        case SwitchExpressionTree choice -> selector(place, choice.getExpression());
        case SwitchTree choice -> selector(place, choice.getExpression());
        case null, default -> {}
      }
    }
  }

  private void selector(Place statement, ExpressionTree selector) {
    var value = statement.at(selector);
    if (!isObject && value.isValue()) {
      var name = statement.edits().name("chosen");
      var before = value.typeText().orElseThrow() + " " + name + " = " + value.text();
      if (statement.insertBefore(before + ";\n    ")) {
        statement.replace(selector, "(" + name + ")");
      }
    }
  }

  private void hoist(Place statement, MethodInvocationTree call) {
    var place = statement.at(call);
    var method = (javax.lang.model.element.ExecutableElement) place.element().orElseThrow();
    var before = new StringBuilder();
    var changes = new ArrayList<Runnable>();
    for (var i = 0; i < call.getArguments().size(); i++) {
      var value = place.at(call.getArguments().get(i));
      var wanted =
          i < method.getParameters().size() && !method.isVarArgs()
              ? method.getParameters().get(i).asType()
              : null;
      var type =
          !isObject
              ? value.typeText()
              : wanted == null || !Arguments.isConcrete(wanted)
                  ? java.util.Optional.<String>empty()
                  : TypeText.of(wanted);
      if (!value.isValue() || type.isEmpty()) {
        return;
      }
      var name = statement.edits().name("handed");
      before.append(type.get()).append(" ").append(name).append(" = ").append(value.text());
      before.append(";\n    ");
      changes.add(() -> value.replace(name));
    }
    if (!changes.isEmpty() && isPlain(place, call) && statement.insertBefore(before.toString())) {
      changes.forEach(Runnable::run);
    }
  }

  /** Whether what the method is called on may be asked for after the arguments. */
  private static boolean isPlain(Place place, MethodInvocationTree call) {
    return !(call.getMethodSelect() instanceof MemberSelectTree select)
        || !place.at(select.getExpression()).has(MethodInvocationTree.class)
            && !(select.getExpression() instanceof MethodInvocationTree);
  }
}
