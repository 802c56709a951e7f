package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Private methods get other names, unless something calls them by their name. */
final class RenameMethods extends InJava {
  RenameMethods() {
    super("rename private methods");
  }

  @Override
  void at(Place place) {
    var element =
        place
            .element()
            .filter(RenameMethods::isPrivate)
            .filter(method -> !isNamedInAText(place, "\"" + method.getSimpleName() + "\""));
    if (element.isPresent()) {
      var name = element.get().getSimpleName().toString();
      switch (place.tree()) {
        case IdentifierTree use -> place.replace(name + "Renamed");
        case MemberSelectTree use -> end(place, name);
        case MemberReferenceTree use -> end(place, name);
        case MethodTree method -> {
          var from = place.code().end(place.unit(), method.getReturnType());
          var at = place.unit().text().indexOf(name + "(", from);
          place.edits().replace(place.unit().file(), at, at + name.length(), name + "Renamed");
        }
        default -> {}
      }
    }
  }

  /** What is called by its name must keep it. */
  private static boolean isNamedInAText(Place place, String text) {
    return place.code().units().stream().anyMatch(unit -> unit.text().contains(text));
  }

  private static void end(Place place, String name) {
    place
        .edits()
        .replace(place.unit().file(), place.end() - name.length(), place.end(), name + "Renamed");
  }

  private static boolean isPrivate(Element element) {
    return element.getKind() == ElementKind.METHOD
        && element.getModifiers().contains(Modifier.PRIVATE);
  }
}
