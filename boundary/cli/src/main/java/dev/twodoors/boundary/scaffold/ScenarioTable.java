package dev.twodoors.boundary.scaffold;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import dev.twodoors.boundary.local.LocalProblem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The list of scenarios in the tests that are marked {@code @ParityScenarios}. */
record ScenarioTable(JavaSource source) {

  /**
   * The project's own, where the sample has another.
   *
   * @throws LocalProblem when no test is marked
   */
  static JavaSource in(ProjectSources sources) {
    return sources
        .testOf(ProjectSources.TESTS)
        .filter(
            source ->
                source.types().stream()
                    .anyMatch(type -> JavaSource.annotation(type, "ParityScenarios").isPresent()))
        .min(Comparator.comparing(source -> !source.file().endsWith("/Scenarios.java")))
        .orElseThrow(
            () ->
                LocalProblem.environment(
                    "No test in " + ProjectSources.TESTS + " is marked @ParityScenarios.",
                    "Both doors are going to lead to the capability: write a table of scenarios first."));
  }

  void add(Changes changes, List<String> scenarios) {
    var list =
        source.types().stream()
            .flatMap(ScenarioTable::returned)
            .findFirst()
            .orElseThrow(
                () ->
                    LocalProblem.environment(
                        source.file() + " has no method that returns List.of(scenario(...), ...).",
                        "Write its table like that, so that a scenario can be added."));
    var edits = new TextEdits(source.text());
    var first = list.getArguments().isEmpty();
    var place = first ? source.end(list) - 1 : source.end(list.getArguments().getLast());
    var text = String.join(",\n        ", scenarios);
    edits.insert(place, first ? text : ",\n        " + text);
    var needed =
        text.contains("fail(")
            ? List.of("import static org.junit.jupiter.api.Assertions.fail;")
            : List.<String>of();
    changes.edit(source.file(), Imports.added(edits.applied(), needed));
  }

  private static Stream<MethodInvocationTree> returned(ClassTree type) {
    return type.getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(method -> method.getBody() != null)
        .flatMap(method -> method.getBody().getStatements().stream())
        .filter(ReturnTree.class::isInstance)
        .map(statement -> ((ReturnTree) statement).getExpression())
        .filter(MethodInvocationTree.class::isInstance)
        .map(MethodInvocationTree.class::cast)
        .filter(call -> call.getMethodSelect().toString().equals("List.of"))
        .filter(call -> call.getArguments().stream().allMatch(ScenarioTable::isScenario));
  }

  private static boolean isScenario(ExpressionTree item) {
    return item instanceof MethodInvocationTree call
        && call.getMethodSelect().toString().equals("scenario");
  }
}
