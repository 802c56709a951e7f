package dev.twodoors.boundary.scaffold;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.util.List;
import java.util.Optional;

/**
 * A source file as the compiler's parser reads it, without judging what its names mean.
 *
 * @param file relative to the root, with forward slashes
 */
record JavaSource(String file, String text, CompilationUnitTree unit, SourcePositions positions) {

  String packageName() {
    return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
  }

  /** Classes, records, enums and interfaces that are not inside of others. */
  List<ClassTree> types() {
    return unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .toList();
  }

  /** Such as {@code com.acme.orders.PlaceOrder}. */
  String nameOf(ClassTree type) {
    return packageName().isEmpty()
        ? type.getSimpleName().toString()
        : packageName() + "." + type.getSimpleName();
  }

  int start(Tree tree) {
    return Math.toIntExact(positions.getStartPosition(unit, tree));
  }

  int end(Tree tree) {
    return Math.toIntExact(positions.getEndPosition(unit, tree));
  }

  String textOf(Tree tree) {
    return text.substring(start(tree), end(tree));
  }

  static Optional<AnnotationTree> annotation(ClassTree type, String simpleName) {
    return annotation(type.getModifiers().getAnnotations(), simpleName);
  }

  static Optional<AnnotationTree> annotation(
      List<? extends AnnotationTree> annotations, String simpleName) {
    return annotations.stream()
        .filter(found -> simple(found.getAnnotationType()).equals(simpleName))
        .map(AnnotationTree.class::cast)
        .findFirst();
  }

  private static String simple(Tree type) {
    return type instanceof MemberSelectTree member
        ? member.getIdentifier().toString()
        : type.toString();
  }

  /** What is given for a member; for {@code value} also without its name. */
  static Optional<ExpressionTree> argument(AnnotationTree annotation, String member) {
    for (var argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assigned) {
        if (assigned.getVariable().toString().equals(member)) {
          return Optional.of(assigned.getExpression());
        }
      } else if (member.equals("value")) {
        return Optional.of(argument);
      }
    }
    return Optional.empty();
  }

  /** Empty when it is anything but a literal. */
  static Optional<String> literal(ExpressionTree expression) {
    return expression instanceof LiteralTree literal && literal.getValue() instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }
}
