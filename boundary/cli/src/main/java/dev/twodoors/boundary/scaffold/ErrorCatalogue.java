package dev.twodoors.boundary.scaffold;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.twodoors.boundary.local.LocalProblem;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The errors of the API door: the project's own enum, and what every door has. */
final class ErrorCatalogue {
  /** The interface of the extension that makes an enum one of errors. */
  private static final String INTERFACE = "ErrorCode";

  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private final JavaSource source;
  private final ClassTree errors;
  private final Set<String> constants;

  private ErrorCatalogue(JavaSource source, ClassTree errors) {
    this.source = source;
    this.errors = errors;
    this.constants =
        errors.getMembers().stream()
            .filter(VariableTree.class::isInstance)
            .map(member -> ((VariableTree) member).getName().toString())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @throws LocalProblem when the door has no enum of errors
   */
  static ErrorCatalogue in(ProjectSources sources) {
    return sources
        .mainOf(sources.api())
        .flatMap(
            source ->
                source.types().stream()
                    .filter(ErrorCatalogue::holdsErrors)
                    .map(type -> new ErrorCatalogue(source, type)))
        .findFirst()
        .orElseThrow(
            () ->
                LocalProblem.environment(
                    "There is no enum in " + sources.api() + " that implements " + INTERFACE + ".",
                    "Write one beside PublicApi, such as ApiError; it may have no constants yet."));
  }

  private static boolean holdsErrors(ClassTree type) {
    return type.getKind() == Tree.Kind.ENUM
        && type.getImplementsClause().stream()
            .anyMatch(is -> is.toString().matches("(.*\\.)?" + INTERFACE));
  }

  /** Full name of the project's enum. */
  String name() {
    return source.nameOf(errors);
  }

  /** A constant as code names it. */
  String constant(String error) {
    return isStandard(error)
        ? "StandardError." + error
        : errors.getSimpleName().toString() + "." + error;
  }

  private boolean isStandard(String error) {
    return !constants.contains(error) && StandardErrors.NAMES.contains(error);
  }

  /** Adds what the refusals of an operation need and is not there. */
  void addTo(Changes changes, Operation operation) {
    var edits = new TextEdits(source.text());
    for (var refusal : operation.refusals()) {
      var name = operation.errorOf(refusal);
      if (!constants.contains(name) && !isStandard(name)) {
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
      changes.edit(source.file(), edits.applied());
    }
  }

  /** In front of all others, where also an enum without any can have one. */
  private int place() {
    return source.text().indexOf('{', source.end(errors.getImplementsClause().getLast())) + 1;
  }

  private static String title(Operation operation, Operation.Result refusal) {
    return operation.name().words() + ": " + String.join(" ", Words.of(refusal.name()));
  }
}
