package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/**
 * The head of a method without its annotations.
 *
 * @param variables of types, with their angle brackets
 * @param thrown with the keyword, or empty
 */
record Signature(
    String variables, String returned, List<String> types, List<String> names, String thrown) {

  static Optional<Signature> of(Place place, MethodTree method) {
    var element = (ExecutableElement) place.code().trees().getElement(place.path());
    var types = new ArrayList<String>();
    for (var parameter : element.getParameters()) {
      TypeText.of(parameter.asType()).ifPresent(types::add);
    }
    var names = method.getParameters().stream().map(p -> p.getName().toString()).toList();
    var variables = joined(place, method.getTypeParameters());
    var thrown = joined(place, method.getThrows());
    return TypeText.of(element.getReturnType())
        .filter(any -> types.size() == names.size())
        .map(
            returned ->
                new Signature(
                    variables.isEmpty() ? "" : "<" + variables + "> ",
                    returned,
                    types,
                    names,
                    thrown.isEmpty() ? "" : " throws " + thrown));
  }

  private static String joined(Place place, List<? extends Tree> trees) {
    return trees.stream().map(place::text).collect(Collectors.joining(", "));
  }

  boolean isVoid() {
    return returned.equals("void");
  }

  String parameters() {
    var text = new ArrayList<String>();
    for (var i = 0; i < types.size(); i++) {
      text.add(types.get(i) + " " + names.get(i));
    }
    return String.join(", ", text);
  }

  /** The head of a method of this signature, which its body follows. */
  String of(String name) {
    return variables + returned + " " + name + "(" + parameters() + ")" + thrown + " ";
  }

  /** A statement that calls it with its own parameters. */
  String call(String before, String name) {
    return (isVoid() ? "" : "return ") + before + name + "(" + String.join(", ", names) + ");";
  }
}
