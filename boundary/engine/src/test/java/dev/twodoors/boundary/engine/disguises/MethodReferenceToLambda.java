package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** A method reference becomes a lambda that calls the method. */
final class MethodReferenceToLambda extends InJava {
  MethodReferenceToLambda() {
    super("method reference to a lambda");
  }

  @Override
  void at(Place place) {
    if (place.tree() instanceof MemberReferenceTree reference) {
      var lambda = Lambda.of(place);
      var target = place.element();
      if (lambda.isPresent() && target.isPresent() && target.get().getKind() != ElementKind.FIELD) {
        var count = lambda.get().parameters().size();
        place.replace(
            "("
                + names(0, count)
                + ") -> "
                + call(
                    place,
                    reference,
                    count,
                    target.get().getModifiers().contains(Modifier.STATIC)));
      }
    }
  }

  private static String call(
      Place place, MemberReferenceTree reference, int count, boolean isStatic) {
    var on = place.text(reference.getQualifierExpression());
    if (reference.getMode() == ReferenceMode.NEW) {
      return on.endsWith("[]")
          ? "new " + on.replaceFirst("\\[", "[" + names(0, count))
          : "new " + on + "(" + names(0, count) + ")";
    }
    var qualifier = place.at(reference.getQualifierExpression()).element();
    var isOfType =
        qualifier
            .filter(each -> each.getKind().isClass() || each.getKind().isInterface())
            .isPresent();
    return isOfType && !isStatic
        ? "a0." + reference.getName() + "(" + names(1, count) + ")"
        : on + "." + reference.getName() + "(" + names(0, count) + ")";
  }

  private static String names(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "a" + i).collect(Collectors.joining(", "));
  }
}
