package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree.Kind;

/** What a method does moves into a private method beside it. */
final class ExtractMethod extends InJava {
  ExtractMethod() {
    super("extract method");
  }

  @Override
  void at(Place place) {
    if (place.tree() instanceof MethodTree method
        && method.getBody() != null
        && method.getReturnType() != null
        && place.ownerIs(Kind.CLASS, Kind.RECORD, Kind.INTERFACE)) {
      var head = Signature.of(place, method);
      if (head.isPresent()) {
        var name = place.edits().name(method.getName().toString());
        var body = place.text(method.getBody());
        if (place.replace(method.getBody(), "{ " + head.get().call("", name) + " }")) {
          place.addMember(
              "  private " + (place.isStatic() ? "static " : "") + head.get().of(name) + body);
        }
      }
    }
  }
}
