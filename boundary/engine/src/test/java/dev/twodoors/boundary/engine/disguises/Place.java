package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.twodoors.boundary.engine.disguises.Code.Unit;
import dev.twodoors.boundary.engine.disguises.Edits.Edit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** A tree in a source file, with what stands around it and what the compiler knows of it. */
record Place(Project project, Unit unit, TreePath path, Edits edits) {
  private static final Set<ElementKind> LOCALS =
      Set.of(
          ElementKind.LOCAL_VARIABLE,
          ElementKind.PARAMETER,
          ElementKind.EXCEPTION_PARAMETER,
          ElementKind.BINDING_VARIABLE,
          ElementKind.RESOURCE_VARIABLE);

  Tree tree() {
    return path.getLeaf();
  }

  /** Of a whole file the file. */
  Tree parent() {
    return path.getParentPath() == null ? tree() : path.getParentPath().getLeaf();
  }

  Place at(Tree inside) {
    return new Place(project, unit, TreePath.getPath(path, inside), edits);
  }

  Code code() {
    return project.code();
  }

  int start() {
    return code().start(unit, tree());
  }

  int end() {
    return code().end(unit, tree());
  }

  String text() {
    return unit.text().substring(start(), end());
  }

  /** Empty for what is not written, such as no modifiers. */
  String text(Tree inside) {
    var end = code().end(unit, inside);
    return end < 0 ? "" : unit.text().substring(code().start(unit, inside), end);
  }

  TypeMirror type() {
    return code().trees().getTypeMirror(path);
  }

  /** The type as it can be written. */
  Optional<String> typeText() {
    return Optional.ofNullable(type()).flatMap(TypeText::of);
  }

  Optional<Element> element() {
    return Optional.ofNullable(code().trees().getElement(path));
  }

  boolean replace(String by) {
    return edits.replace(unit.file(), start(), end(), by);
  }

  boolean replace(Tree inside, String by) {
    return edits.replace(unit.file(), code().start(unit, inside), code().end(unit, inside), by);
  }

  boolean insertBefore(String text) {
    return edits.insert(unit.file(), start(), text);
  }

  /** The nearest class around, an anonymous one as well. */
  Place owner() {
    var at = path.getParentPath();
    while (!(at.getLeaf() instanceof ClassTree)) {
      at = at.getParentPath();
    }
    return new Place(project, unit, at, edits);
  }

  TypeElement ownerElement() {
    return (TypeElement) code().trees().getElement(owner().path());
  }

  /** A member for the nearest class around. */
  void addMember(String source) {
    edits.insert(unit.file(), owner().end() - 1, "\n" + source + "\n");
  }

  boolean ownerIs(Tree.Kind... kinds) {
    return List.of(kinds).contains(owner().tree().getKind());
  }

  boolean isInAnnotation() {
    return isInside(tree -> tree.getKind() == Tree.Kind.ANNOTATION);
  }

  boolean isInside(Predicate<Tree> what) {
    for (var tree : path) {
      if (what.test(tree)) {
        return true;
      }
    }
    return false;
  }

  /** The nearest method around, unless a lambda or a class stands between. */
  Optional<MethodTree> method() {
    for (var tree : path.getParentPath()) {
      if (tree instanceof MethodTree method) {
        return Optional.of(method);
      }
      if (tree instanceof ClassTree || tree instanceof LambdaExpressionTree) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether there is no {@code this}. */
  boolean isStatic() {
    for (var at = path; !(at.getLeaf() instanceof ClassTree); at = at.getParentPath()) {
      var element =
          at.getLeaf() instanceof MethodTree || at.getLeaf().getKind() == Tree.Kind.VARIABLE
              ? code().trees().getElement(at)
              : null;
      var isMember =
          element != null
              && (element.getKind() == ElementKind.METHOD
                  || element.getKind() == ElementKind.FIELD);
      if (isMember && element.getModifiers().contains(Modifier.STATIC)) {
        return true;
      }
    }
    return false;
  }

  /** Variables of the method around that this place uses. */
  Set<Element> captured() {
    var used = new LinkedHashSet<Element>();
    var declared = new LinkedHashSet<Element>();
    each(
        inside -> {
          var element = inside.element().orElse(null);
          if (element != null && LOCALS.contains(element.getKind())) {
            (inside.tree() instanceof IdentifierTree ? used : declared).add(element);
          }
        });
    used.removeAll(declared);
    return used;
  }

  /** This place's text when it stands where {@code this} is called otherwise. */
  String textWithThis(TypeElement owner, String self) {
    return textWith(
        inside -> {
          if (!(inside.tree() instanceof IdentifierTree name)) {
            return Optional.empty();
          }
          if (name.getName().contentEquals("this")) {
            return Optional.of(self);
          }
          return inside.isMemberOf(owner)
              ? Optional.of(self + "." + name.getName())
              : Optional.empty();
        });
  }

  /** Whether it names a member that the class has from above, other than what all classes have. */
  boolean isInheritedBy(TypeElement owner) {
    return tree() instanceof IdentifierTree
        && isMemberOf(owner)
        && element()
            .map(Element::getEnclosingElement)
            .filter(from -> !from.equals(owner) && !from.toString().equals("java.lang.Object"))
            .isPresent();
  }

  private boolean isMemberOf(TypeElement owner) {
    var element = element().orElse(null);
    return element != null
        && (element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD)
        && !element.getModifiers().contains(Modifier.STATIC)
        && code()
            .types()
            .isSubtype(
                code().types().erasure(owner.asType()),
                code().types().erasure(element.getEnclosingElement().asType()));
  }

  /** This place's text with other text for some of the trees inside. */
  String textWith(Function<Place, Optional<String>> other) {
    var changes = new ArrayList<Edit>();
    each(
        inside ->
            other
                .apply(inside)
                .ifPresent(by -> changes.add(new Edit(inside.start(), inside.end(), by))));
    return Edits.part(unit.text(), start(), end(), changes);
  }

  /** This tree and every one inside, outer ones first; not what the compiler adds by itself. */
  void each(Consumer<Place> visitor) {
    visitor.accept(this);
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void nothing) {
        if (tree == null || code().end(unit, tree) < 0) {
          return null;
        }
        visitor.accept(new Place(project, unit, new TreePath(getCurrentPath(), tree), edits));
        return super.scan(tree, nothing);
      }
    }.scan(path, null);
  }

  /**
   * Of an annotation the one argument that has no name: the compiler puts {@code value =} before
   * it, where {@link #each} does not look.
   */
  Optional<Place> loneArgument() {
    return tree() instanceof AnnotationTree annotation
            && annotation.getArguments().size() == 1
            && annotation.getArguments().getFirst() instanceof AssignmentTree value
            && code().end(unit, value) < 0
        ? Optional.of(at(value.getExpression()))
        : Optional.empty();
  }

  boolean has(Class<? extends Tree> kind) {
    return has(inside -> kind.isInstance(inside.tree()) && inside.tree() != tree());
  }

  /** Whether it is so of this tree or of one inside. */
  boolean has(Predicate<Place> what) {
    var found = new ArrayList<Place>();
    each(
        inside -> {
          if (what.test(inside)) {
            found.add(inside);
          }
        });
    return !found.isEmpty();
  }

  /** Whether it is a value whose type can be written. */
  boolean isValue() {
    return tree() instanceof ExpressionTree
        && typeText().filter(t -> !t.equals("void")).isPresent();
  }
}
