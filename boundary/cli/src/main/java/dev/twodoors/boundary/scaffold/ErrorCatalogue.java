package dev.twodoors.boundary.scaffold;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.twodoors.boundary.local.LocalProblem;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The errors of the API door: the project's own enums, and what every door has. */
final class ErrorCatalogue {
  /** The interface of the extension that makes an enum one of errors. */
  private static final String INTERFACE = "ErrorCode";

  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private record Errors(JavaSource source, ClassTree type) {
    Stream<String> constants() {
      return type.getMembers().stream()
          .filter(VariableTree.class::isInstance)
          .map(member -> ((VariableTree) member).getName().toString());
    }
  }

  private final List<Errors> enums;

  private ErrorCatalogue(List<Errors> enums) {
    this.enums = enums;
  }

  /**
   * @throws LocalProblem when the door has no enum of errors
   */
  static ErrorCatalogue in(ProjectSources sources) {
    var enums =
        sources
            .mainOf(sources.api())
            .flatMap(
                source ->
                    source.types().stream()
                        .filter(ErrorCatalogue::holdsErrors)
                        .map(type -> new Errors(source, type)))
            .sorted(Comparator.comparing(found -> found.source().file()))
            .toList();
    if (enums.isEmpty()) {
      throw LocalProblem.environment(
          "There is no enum in " + sources.api() + " that implements " + INTERFACE + ".",
          "Write one beside PublicApi, such as ApiError; it may have no constants yet.");
    }
    return new ErrorCatalogue(enums);
  }

  /** The one that gets what is new: the first by name. */
  private Errors own() {
    return enums.getFirst();
  }

  private static boolean holdsErrors(ClassTree type) {
    return type.getKind() == Tree.Kind.ENUM
        && type.getImplementsClause().stream()
            .anyMatch(is -> is.toString().matches("(.*\\.)?" + INTERFACE));
  }

  /** Full names of the project's enums. */
  List<String> names() {
    return enums.stream().map(each -> each.source().nameOf(each.type())).toList();
  }

  /** A constant as code names it. */
  String constant(String error) {
    return isStandard(error)
        ? "StandardError." + error
        : holder(error).orElse(own()).type().getSimpleName() + "." + error;
  }

  private Optional<Errors> holder(String error) {
    return enums.stream().filter(each -> each.constants().anyMatch(error::equals)).findFirst();
  }

  private boolean isStandard(String error) {
    return holder(error).isEmpty() && StandardErrors.NAMES.contains(error);
  }

  /** Adds what the refusals of an operation need and is not there. */
  void addTo(Changes changes, Operation operation) {
    var edits = new TextEdits(own().source().text());
    for (var refusal : operation.refusals()) {
      var name = operation.errorOf(refusal);
      if (holder(name).isEmpty() && !isStandard(name)) {
        var status = refusal.name().endsWith("NotFound") ? NOT_FOUND : CONFLICT;
        edits.insert(
            place(),
            String.format(
                Locale.ROOT,
                "\n  %s(%d, %s),",
                name,
                status,
                Words.quoted(title(operation, refusal))));
      }
    }
    if (!edits.isEmpty()) {
      changes.edit(own().source().file(), edits.applied());
    }
  }

  /** In front of all others, where also an enum without any can have one. */
  private int place() {
    var source = own().source();
    return source.text().indexOf('{', source.end(own().type().getImplementsClause().getLast())) + 1;
  }

  private static String title(Operation operation, Operation.Result refusal) {
    return operation.name().words() + ": " + String.join(" ", Words.of(refusal.name()));
  }
}
