package dev.twodoors.boundary.scaffold;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.twodoors.boundary.local.LocalProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The enum of all errors of the API door. */
final class ErrorCatalogue {
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private record Constant(String name, int start) {}

  private final JavaSource source;
  private final List<Constant> constants = new ArrayList<>();

  ErrorCatalogue(JavaSource source) {
    this.source = source;
    source.types().stream().map(ClassTree::getMembers).flatMap(List::stream).forEach(this::read);
  }

  private void read(Tree member) {
    if (member instanceof VariableTree field
        && field.getInitializer() instanceof NewClassTree made
        && !made.getArguments().isEmpty()
        && number(made.getArguments().getFirst()) > 0) {
      constants.add(new Constant(field.getName().toString(), source.start(field)));
    }
  }

  private static int number(ExpressionTree expression) {
    return expression instanceof LiteralTree literal && literal.getValue() instanceof Integer value
        ? value
        : 0;
  }

  String name() {
    return source.packageName() + ".ErrorCode";
  }

  /** Adds what the refusals of an operation need and is not there. */
  void addTo(Changes changes, Operation operation) {
    var edits = new TextEdits(source.text());
    for (var refusal : operation.refusals()) {
      var name = operation.errorOf(refusal);
      if (constants.stream().noneMatch(known -> known.name().equals(name))) {
        var status = refusal.name().endsWith("NotFound") ? NOT_FOUND : CONFLICT;
        edits.insert(
            place(),
            String.format(
                Locale.ROOT,
                "%s(%d, %s),\n  ",
                name,
                status,
                Words.quoted(title(operation, refusal))));
      }
    }
    if (!edits.isEmpty()) {
      changes.edit(source.file(), edits.applied());
    }
  }

  /** Those of the business stand first. */
  private int place() {
    return constants.stream()
        .mapToInt(Constant::start)
        .filter(start -> !SampleRegions.holds(source.text(), start))
        .findFirst()
        .orElseThrow(
            () ->
                LocalProblem.environment(
                    source.file() + " has no constants.",
                    "Write the enum of errors as NAME(status, \"title\")."));
  }

  private static String title(Operation operation, Operation.Result refusal) {
    return operation.name().words() + ": " + String.join(" ", Words.of(refusal.name()));
  }
}
