package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LambdaExpressionTree.BodyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * A lambda or a method reference, with the interface that it implements.
 *
 * @param type the interface
 * @param method the name of its method
 * @param parameters types
 */
record Lambda(Place place, String type, String method, String returned, List<String> parameters) {

  static Optional<Lambda> of(Place place) {
    if (!(place.type() instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    var types = place.code().types();
    var arguments = declared.getTypeArguments().stream().map(type -> bound(place, type));
    var plain =
        types.getDeclaredType(
            (TypeElement) declared.asElement(), arguments.toArray(TypeMirror[]::new));
    var method = method(place, (TypeElement) declared.asElement());
    var shape = (ExecutableType) types.asMemberOf(plain, method);
    var parameters = new ArrayList<String>();
    shape.getParameterTypes().forEach(each -> TypeText.of(each).ifPresent(parameters::add));
    var returned = TypeText.of(shape.getReturnType());
    var type = TypeText.of(plain);
    return returned.isEmpty()
            || type.isEmpty()
            || parameters.size() != shape.getParameterTypes().size()
        ? Optional.empty()
        : Optional.of(
            new Lambda(
                place, type.get(), method.getSimpleName().toString(), returned.get(), parameters));
  }

  private static TypeMirror bound(Place place, TypeMirror type) {
    if (type.getKind() != TypeKind.WILDCARD) {
      return type;
    }
    var wildcard = (WildcardType) type;
    var bound =
        wildcard.getSuperBound() == null ? wildcard.getExtendsBound() : wildcard.getSuperBound();
    return bound == null
        ? place.code().elements().getTypeElement("java.lang.Object").asType()
        : bound;
  }

  private static ExecutableElement method(Place place, TypeElement type) {
    var object = place.code().elements().getTypeElement("java.lang.Object");
    var known =
        object.getEnclosedElements().stream()
            .map(Element::getSimpleName)
            .collect(Collectors.toSet());
    return place.code().elements().getAllMembers(type).stream()
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast)
        .filter(member -> member.getModifiers().contains(Modifier.ABSTRACT))
        .filter(member -> !known.contains(member.getSimpleName()))
        .findFirst()
        .orElseThrow();
  }

  private LambdaExpressionTree tree() {
    return (LambdaExpressionTree) place.tree();
  }

  /** Parameters with types, under the names that the lambda gives them. */
  String declaredParameters() {
    var text = new ArrayList<String>();
    for (var i = 0; i < parameters.size(); i++) {
      text.add(parameters.get(i) + " " + tree().getParameters().get(i).getName());
    }
    return String.join(", ", text);
  }

  /** The method that the lambda is; {@code self} stands for what is {@code this} in it. */
  String asMethod(String modifiers, String name, String self) {
    var text = place.at(tree().getBody()).textWithThis(place.ownerElement(), self);
    var body =
        tree().getBodyKind() == BodyKind.STATEMENT
            ? text
            : "{ " + (returned.equals("void") ? "" : "return ") + text + "; }";
    return modifiers + " " + returned + " " + name + "(" + declaredParameters() + ") " + body;
  }

  /** How {@code this} is called from a class inside. */
  String self() {
    return place.ownerElement().getSimpleName().isEmpty()
        ? ""
        : place.ownerElement().getSimpleName() + ".this";
  }

  Set<Element> captured() {
    return place.captured();
  }
}
