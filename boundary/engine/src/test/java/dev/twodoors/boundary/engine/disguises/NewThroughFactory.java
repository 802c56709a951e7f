package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree.Kind;

/** A constructor is called by a static method. */
final class NewThroughFactory extends InJava {
  NewThroughFactory() {
    super("constructor to a static factory");
  }

  @Override
  void at(Place place) {
    if (place.tree() instanceof NewClassTree made
        && made.getClassBody() == null
        && made.getEnclosingExpression() == null
        && place.ownerIs(Kind.CLASS, Kind.RECORD, Kind.INTERFACE)) {
      var arguments = Arguments.of(place, made.getArguments());
      var type = place.typeText();
      if (arguments.isPresent() && type.isPresent() && Arguments.isConcrete(place.type())) {
        var name = place.edits().name("made");
        if (place.replace(name + "(" + arguments.get().given() + ")")) {
          place.addMember(
              "  private static "
                  + type.get()
                  + " "
                  + name
                  + "("
                  + arguments.get().parameters()
                  + ")"
                  + arguments.get().thrown(place)
                  + " { return new "
                  + type.get()
                  + "("
                  + arguments.get().names()
                  + "); }");
        }
      }
    }
  }
}
