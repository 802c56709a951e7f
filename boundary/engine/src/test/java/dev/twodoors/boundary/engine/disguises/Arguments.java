package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.ExpressionTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * The arguments of a call, as parameters of a method that makes the call in its place.
 *
 * @param types of the arguments
 * @param texts of the arguments
 */
record Arguments(List<String> types, List<String> texts) {

  static Optional<Arguments> of(Place call, List<? extends ExpressionTree> arguments) {
    var types = new ArrayList<String>();
    for (var argument : arguments) {
      var place = call.at(argument);
      if (!place.isValue() || !isConcrete(place.type())) {
        return Optional.empty();
      }
      types.add(place.typeText().orElseThrow());
    }
    return Optional.of(new Arguments(types, arguments.stream().map(call::text).toList()));
  }

  /** Whether no type variable is in it: those do not mean the same in another method. */
  static boolean isConcrete(TypeMirror type) {
    return switch (type) {
      case null -> true;
      case DeclaredType declared ->
          declared.getTypeArguments().stream().allMatch(Arguments::isConcrete);
      case WildcardType any -> isConcrete(any.getExtendsBound()) && isConcrete(any.getSuperBound());
      default -> type.getKind() != TypeKind.TYPEVAR;
    };
  }

  String given() {
    return String.join(", ", texts);
  }

  String names() {
    return IntStream.range(0, types.size())
        .mapToObj(i -> "a" + i)
        .collect(Collectors.joining(", "));
  }

  String parameters() {
    return IntStream.range(0, types.size())
        .mapToObj(i -> types.get(i) + " a" + i)
        .collect(Collectors.joining(", "));
  }

  /** What the called method declares, with its keyword. */
  String thrown(Place call) {
    var thrown =
        call.element()
            .map(called -> ((ExecutableElement) called).getThrownTypes())
            .orElse(List.of());
    return thrown.isEmpty()
        ? ""
        : " throws " + thrown.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
