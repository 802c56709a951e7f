package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** A call is made by a lambda, which is asked on the spot, in a pool or by the stream of one. */
final class ThroughSupplier extends InJava {
  /** How a call that gives something is wrapped, and how one that gives nothing. */
  enum Way {
    LAMBDA(
        "call to a lambda",
        "((java.util.function.Supplier<%s>) () -> %s).get()",
        "((Runnable) () -> %s).run()"),
    OPTIONAL(
        "call to an Optional",
        "java.util.Optional.of(1).<%s>map(one -> %s).orElse(null)",
        "java.util.Optional.of(1).ifPresent(one -> %s)"),
    POOL(
        "call to a pool",
        "java.util.concurrent.CompletableFuture.<%s>supplyAsync(() -> %s).join()",
        "java.util.concurrent.CompletableFuture.runAsync(() -> %s).join()");

    private final String shown;
    private final String value;
    private final String statement;

    Way(String shown, String value, String statement) {
      this.shown = shown;
      this.value = value;
      this.statement = statement;
    }
  }

  private final Way way;

  ThroughSupplier(Way way) {
    super(way.shown);
    this.way = way;
  }

  @Override
  void at(Place place) {
    if (!(place.tree() instanceof MethodInvocationTree call)
        || call.getMethodSelect().toString().matches("(this|super)(\\..*)?")
        || !place.isInside(tree -> tree instanceof MethodTree m && m.getReturnType() != null)
        || !place.ownerIs(Kind.CLASS, Kind.RECORD)) {
      return;
    }
    var type = place.typeText();
    var isStatement = place.parent() instanceof ExpressionStatementTree;
    if (type.isEmpty()
        || place.type().getKind().isPrimitive() && !isStatement
        || throwsSomething(place)
        || !Arguments.isConcrete(place.type())
        || isReassigned(place)) {
      return;
    }
    if (type.get().equals("void")) {
      if (isStatement) {
        place.replace(String.format(java.util.Locale.ROOT, way.statement, place.text()));
      }
    } else if (!isStatement) {
      place.replace(String.format(java.util.Locale.ROOT, way.value, type.get(), place.text()));
    }
  }

  static boolean throwsSomething(Place place) {
    var found = new ArrayList<Place>();
    place.each(
        inside -> {
          if (inside.tree() instanceof MethodInvocationTree
              && inside.element().orElseThrow() instanceof ExecutableElement called
              && !called.getThrownTypes().isEmpty()) {
            found.add(inside);
          }
        });
    return !found.isEmpty();
  }

  private static boolean isReassigned(Place place) {
    var captured = place.captured();
    var assigned = new HashSet<Element>();
    place
        .owner()
        .each(
            inside -> {
              if (inside.tree() instanceof AssignmentTree set) {
                inside.at(set.getVariable()).element().ifPresent(assigned::add);
              } else if (List.of(
                      Kind.PLUS_ASSIGNMENT, Kind.POSTFIX_INCREMENT, Kind.PREFIX_INCREMENT)
                  .contains(inside.tree().getKind())) {
                inside.captured().forEach(assigned::add);
              }
            });
    return captured.stream().anyMatch(assigned::contains);
  }
}
