package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import dev.twodoors.boundary.engine.disguises.Code.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Each public class that shares nothing with its neighbours but what is public moves to a package
 * below.
 */
final class MoveToPackage implements Rewrite {
  private static final String BELOW = "moved";

  @Override
  public String shown() {
    return "move class to another package";
  }

  @Override
  public void rewrite(Project project, Edits edits) {
    var moved = new LinkedHashMap<Element, Unit>();
    for (var unit : project.code().units()) {
      if (!unit.packageName().isEmpty()
          && unit.tree().getTypeDecls().size() == 1
          && unit.tree().getTypeDecls().getFirst() instanceof ClassTree tree
          && unit.file().endsWith("/" + tree.getSimpleName() + ".java")
          && RenameClasses.isFree(project, unit, tree)) {
        var type = file(project, unit, edits).at(tree).element().orElseThrow();
        if (type.getModifiers().contains(Modifier.PUBLIC)
            && project.code().units().stream()
                .noneMatch(each -> crossesBorder(file(project, each, edits), type, each == unit))) {
          moved.put(type, unit);
        }
      }
    }
    for (var unit : project.code().units()) {
      file(project, unit, edits).each(place -> use(place, moved));
    }
    moved.forEach(
        (type, unit) -> {
          file(project, unit, edits)
              .replace(unit.tree().getPackageName(), unit.packageName() + "." + BELOW);
          edits.rename(unit.file(), unit.folder() + BELOW + "/" + type.getSimpleName() + ".java");
        });
  }

  /** Whether the file uses what is not public on the other side of the class. */
  private static boolean crossesBorder(Place file, Element type, boolean isItself) {
    return file.has(
        (Place place) -> {
          var used = place.element().orElse(null);
          return used != null
              && !(used instanceof PackageElement)
              && packageOf(type).equals(packageOf(used))
              && isInside(used, type) != isItself
              && !isPublic(used);
        });
  }

  /** A neighbour of before is named whole, and what has moved by its new name. */
  private static void use(Place place, Map<Element, Unit> moved) {
    var used = place.element().orElse(null);
    if (isName(place)
        && used instanceof TypeElement type
        && type.getEnclosingElement() instanceof PackageElement from) {
      if (moved.containsKey(type)) {
        place.replace(from.getQualifiedName() + "." + BELOW + "." + type.getSimpleName());
      } else if (place.tree() instanceof IdentifierTree
          && moved.containsValue(place.unit())
          && from.getQualifiedName().contentEquals(place.unit().packageName())) {
        place.replace(type.getQualifiedName().toString());
      }
    }
    place.loneArgument().ifPresent(argument -> argument.each(inside -> use(inside, moved)));
  }

  private static boolean isName(Place place) {
    return place.tree() instanceof IdentifierTree || place.tree() instanceof MemberSelectTree;
  }

  private static Place file(Project project, Unit unit, Edits edits) {
    return new Place(project, unit, new TreePath(unit.tree()), edits);
  }

  private static boolean isInside(Element used, Element type) {
    for (var at = used; at != null; at = at.getEnclosingElement()) {
      if (at.equals(type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPublic(Element used) {
    for (var at = used; !(at instanceof PackageElement); at = at.getEnclosingElement()) {
      if (!at.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  /** Null for what is in none, such as a type's variable. */
  private static Element packageOf(Element used) {
    var at = used;
    while (at != null && !(at instanceof PackageElement)) {
      at = at.getEnclosingElement();
    }
    return at;
  }
}
