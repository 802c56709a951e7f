package dev.twodoors.boundary.engine.disguises;

import java.util.ArrayList;
import java.util.Optional;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** A type as source text with whole names. Empty for a type that cannot be written down. */
final class TypeText {
  private TypeText() {}

  static Optional<String> of(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> declared((DeclaredType) type);
      case ARRAY -> of(((ArrayType) type).getComponentType()).map(of -> of + "[]");
      case TYPEVAR -> variable((TypeVariable) type);
      case WILDCARD -> wildcard((WildcardType) type);
      case VOID -> Optional.of("void");
      default -> type.getKind().isPrimitive() ? Optional.of(primitive(type)) : Optional.empty();
    };
  }

  private static String primitive(TypeMirror type) {
    return type.getKind().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static Optional<String> declared(DeclaredType type) {
    var element = (TypeElement) type.asElement();
    if (element.getNestingKind() == NestingKind.LOCAL
        || element.getNestingKind() == NestingKind.ANONYMOUS) {
      return Optional.empty();
    }
    var arguments = new ArrayList<String>();
    for (var argument : type.getTypeArguments()) {
      var text = isCaptured(argument) ? Optional.of("?") : of(argument);
      if (text.isEmpty()) {
        return text;
      }
      arguments.add(text.get());
    }
    var name = element.getQualifiedName().toString();
    return Optional.of(
        arguments.isEmpty() ? name : name + "<" + String.join(", ", arguments) + ">");
  }

  private static boolean isCaptured(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR && type.toString().contains("capture");
  }

  private static Optional<String> variable(TypeVariable type) {
    return isCaptured(type)
        ? of(type.getUpperBound())
        : Optional.of(type.asElement().getSimpleName().toString());
  }

  private static Optional<String> wildcard(WildcardType type) {
    if (type.getExtendsBound() != null) {
      return of(type.getExtendsBound()).map(bound -> "? extends " + bound);
    }
    return type.getSuperBound() == null
        ? Optional.of("?")
        : of(type.getSuperBound()).map(bound -> "? super " + bound);
  }
}
