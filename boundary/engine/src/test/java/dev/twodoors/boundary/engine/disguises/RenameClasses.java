package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import dev.twodoors.boundary.engine.disguises.Code.Unit;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Classes that nobody knows by their names, neither a template nor a document, get other names. */
final class RenameClasses implements Rewrite {
  @Override
  public String shown() {
    return "rename classes";
  }

  @Override
  public void rewrite(Project project, Edits edits) {
    for (var unit : project.code().units()) {
      for (var tree : unit.tree().getTypeDecls()) {
        var place = new Place(project, unit, new TreePath(new TreePath(unit.tree()), tree), edits);
        if (tree instanceof ClassTree type && isFree(project, unit, type)) {
          rename(place, type.getSimpleName().toString());
        }
      }
    }
  }

  /** Whether nothing but Java knows the class. */
  static boolean isFree(Project project, Unit unit, ClassTree type) {
    var name = Pattern.compile("\\b" + type.getSimpleName() + "\\b");
    return !unit.text().matches("(?s).*(Template|MessageBundle|@Named).*")
        && project.files().entrySet().stream()
            .filter(file -> !project.own().contains(file.getKey()))
            .noneMatch(file -> name.matcher(file.getValue()).find())
        && project.own().stream()
            .filter(file -> !file.endsWith(".java"))
            .noneMatch(
                file ->
                    file.contains("/" + type.getSimpleName() + "/")
                        || name.matcher(project.files().get(file)).find());
  }

  private static void rename(Place declared, String name) {
    var element = declared.element().orElseThrow();
    var other = name + "Renamed";
    for (var unit : declared.code().units()) {
      new Place(declared.project(), unit, new TreePath(unit.tree()), declared.edits())
          .each(place -> use(place, element, name, other));
    }
    var file = declared.unit().file();
    if (file.endsWith("/" + name + ".java")) {
      declared.edits().rename(file, declared.unit().folder() + other + ".java");
    }
  }

  private static void use(Place place, Element type, String name, String other) {
    var element = place.element().orElse(null);
    if (place.tree() instanceof ClassTree && type.equals(element)) {
      at(place, "(class|interface|record|enum) +" + name, name, other);
    } else if (place.tree() instanceof MethodTree
        && element != null
        && element.getKind() == ElementKind.CONSTRUCTOR
        && type.equals(element.getEnclosingElement())) {
      at(place, name, name, other);
    } else if (place.tree() instanceof IdentifierTree && type.equals(element)) {
      place.replace(other);
    } else if (place.tree() instanceof MemberSelectTree && type.equals(element)) {
      place.edits().replace(place.unit().file(), place.end() - name.length(), place.end(), other);
    }
    place
        .loneArgument()
        .ifPresent(argument -> argument.each(inside -> use(inside, type, name, other)));
  }

  private static void at(Place place, String pattern, String name, String other) {
    var found = Pattern.compile(pattern + "\\b").matcher(place.unit().text());
    if (found.find(place.start())) {
      place.edits().replace(place.unit().file(), found.end() - name.length(), found.end(), other);
    }
  }
}
