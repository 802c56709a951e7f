package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree.Kind;

/** What a method does moves into a static method of a nested class, which gets the object. */
final class MoveToNestedClass extends InJava {
  MoveToNestedClass() {
    super("move body to a nested class");
  }

  @Override
  void at(Place place) {
    if (!(place.tree() instanceof MethodTree method)
        || method.getBody() == null
        || method.getReturnType() == null
        || !method.getTypeParameters().isEmpty()
        || !place.ownerIs(Kind.CLASS, Kind.RECORD)
        || !((ClassTree) place.owner().tree()).getTypeParameters().isEmpty()
        || place.isStatic()
        || place.text(method.getBody()).contains("super.")) {
      return;
    }
    var owner = place.ownerElement();
    var type = TypeText.of(owner.asType());
    var head = Signature.of(place, method);
    if (type.isPresent() && head.isPresent()) {
      var name = place.edits().name("Moved");
      var body = place.at(method.getBody()).textWithThis(owner, "self");
      var arguments =
          head.get().names().isEmpty() ? "" : ", " + String.join(", ", head.get().names());
      var parameters = head.get().types().isEmpty() ? "" : ", " + head.get().parameters();
      if (place.replace(
          method.getBody(),
          "{ "
              + (head.get().isVoid() ? "" : "return ")
              + name
              + ".run(this"
              + arguments
              + "); }")) {
        place.addMember(
            "  private static final class "
                + name
                + " {\n    static "
                + head.get().returned()
                + " run("
                + type.get()
                + " self"
                + parameters
                + ")"
                + head.get().thrown()
                + " "
                + body
                + "\n  }");
      }
    }
  }
}
