package dev.twodoors.boundary.scaffold;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import dev.twodoors.boundary.engine.facts.Capability.Consumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The declaration of a capability in its source file. */
record Declaration(JavaSource source, AnnotationTree annotation) {
  private static final Pattern FIRST_SENTENCE =
      Pattern.compile("/\\*\\*(?<text>(?:(?!\\*/).)*?[^.]\\.)(?:\\s|\\*).*", Pattern.DOTALL);

  static Declaration of(JavaSource source) {
    return new Declaration(
        source,
        source.types().stream()
            .flatMap(type -> JavaSource.annotation(type, "Capability").stream())
            .findFirst()
            .orElseThrow());
  }

  /** Names further consumers. Speed does not come first any more when the contract is there. */
  void widen(Changes changes, Set<Consumer> consumers) {
    var edits = new TextEdits(source.text());
    var now = JavaSource.argument(annotation, "consumers").orElseThrow();
    var named = named(now);
    var prefix = named.getFirst().contains(".") ? named.getFirst().replaceFirst("\\w+$", "") : "";
    var missing =
        consumers.stream()
            .map(Consumer::name)
            .filter(name -> named.stream().noneMatch(known -> known.matches("(.*\\.)?" + name)))
            .toList();
    if (!missing.isEmpty()) {
      var all = new ArrayList<>(named);
      missing.forEach(name -> all.add(prefix + name));
      edits.replace(source.start(now), source.end(now), "{" + String.join(", ", all) + "}");
    }
    speedFirst(edits);
    if (!edits.isEmpty()) {
      var imports =
          prefix.isEmpty()
              ? missing.stream()
                  .map(consumer -> "import static dev.twodoors.boundary.Consumer." + consumer + ";")
                  .toList()
              : List.<String>of();
      changes.edit(source.file(), Imports.added(edits.applied(), imports));
    }
  }

  private List<String> named(ExpressionTree consumers) {
    return consumers instanceof NewArrayTree array
        ? array.getInitializers().stream().map(source::textOf).toList()
        : List.of(source.textOf(consumers));
  }

  private void speedFirst(TextEdits edits) {
    var arguments = annotation.getArguments();
    for (var i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof AssignmentTree assigned
          && assigned.getVariable().toString().equals("speedFirstUntil")) {
        var first = i == 0;
        edits.replace(
            first ? source.start(assigned) : source.end(arguments.get(i - 1)),
            first && arguments.size() > 1 ? source.start(arguments.get(1)) : source.end(assigned),
            "");
      }
    }
  }

  /** The first of its Javadoc; empty when that says no more than the name. */
  String sentence(CapabilityName name) {
    var before = source.text().substring(0, source.start(annotation));
    var comment = before.lastIndexOf("/**");
    if (comment < 0) {
      return "";
    }
    var found = FIRST_SENTENCE.matcher(before.substring(comment));
    if (!found.matches()) {
      return "";
    }
    var sentence =
        found
            .group("text")
            .replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
            .replaceAll("\\{@\\w+ +(?:[^}]* )?([^}]*)}", "$1")
            .replaceAll("[\"\\\\{}<>]", "")
            .strip();
    return sentence.equals(name.words() + ".") ? "" : sentence;
  }
}
