package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.VariableTree;
import java.util.EnumSet;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Variables of methods, and of patterns, get other names. Parameters keep theirs. */
final class RenameLocals extends InJava {
  RenameLocals() {
    super("rename variables");
  }

  @Override
  void at(Place place) {
    var element = place.element().filter(RenameLocals::isLocal);
    if (element.isPresent()) {
      var name = element.get().getSimpleName().toString();
      if (place.tree() instanceof IdentifierTree) {
        place.replace(name + "Renamed");
      } else if (place.tree() instanceof VariableTree variable) {
        var from =
            variable.getType() == null || place.code().end(place.unit(), variable.getType()) < 0
                ? place.start()
                : place.code().end(place.unit(), variable.getType());
        var found =
            Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(place.unit().text());
        if (found.find(from)) {
          place.edits().replace(place.unit().file(), found.start(), found.end(), name + "Renamed");
        }
      }
    }
  }

  private static boolean isLocal(Element element) {
    return EnumSet.of(ElementKind.LOCAL_VARIABLE, ElementKind.BINDING_VARIABLE)
        .contains(element.getKind());
  }
}
