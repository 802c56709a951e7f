package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree.Kind;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** A call moves into a private static method, which gets the object and the arguments. */
final class CallThroughHelper extends InJava {
  CallThroughHelper() {
    super("call through a static helper");
  }

  @Override
  void at(Place place) {
    if (!(place.tree() instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)
        || !place.ownerIs(Kind.CLASS, Kind.RECORD, Kind.INTERFACE)) {
      return;
    }
    var method = place.element().orElseThrow();
    var on = place.at(select.getExpression());
    var isOfObject =
        !method.getModifiers().contains(Modifier.STATIC)
            && !method.getModifiers().contains(Modifier.PROTECTED)
            && !on.text().matches("(.*\\.)?super")
            && on.isValue()
            && on.element().filter(each -> each.getKind() == ElementKind.PACKAGE).isEmpty();
    var arguments = Arguments.of(place, call.getArguments());
    var returned = place.typeText();
    if (isOfObject
        && arguments.isPresent()
        && returned.isPresent()
        && Arguments.isConcrete(place.type())
        && Arguments.isConcrete(on.type())) {
      var name = place.edits().name("called");
      var comma = arguments.get().types().isEmpty() ? "" : ", ";
      if (place.replace(name + "(" + on.text() + comma + arguments.get().given() + ")")) {
        place.addMember(
            "  private static "
                + returned.get()
                + " "
                + name
                + "("
                + on.typeText().orElseThrow()
                + " on"
                + comma
                + arguments.get().parameters()
                + ")"
                + arguments.get().thrown(place)
                + " { "
                + (returned.get().equals("void") ? "" : "return ")
                + "on"
                + targets(place, select, call)
                + "("
                + arguments.get().names()
                + "); }");
      }
    }
  }

  /** The dot, type arguments as they are written, and the name. */
  private static String targets(Place place, MemberSelectTree select, MethodInvocationTree call) {
    var types = call.getTypeArguments().stream().map(place::text).toList();
    return "."
        + (types.isEmpty() ? "" : "<" + String.join(", ", types) + ">")
        + select.getIdentifier();
  }
}
