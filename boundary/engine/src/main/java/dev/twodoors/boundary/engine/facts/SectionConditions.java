package dev.twodoors.boundary.engine.facts;

import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionNode;
import io.quarkus.qute.TemplateNode;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the sections of Qute that show one block or another decide by. */
final class SectionConditions {
  private static final Set<String> DECIDING = Set.of("if", "for", "each", "when", "switch");

  private SectionConditions() {}

  static boolean isMadeBy(String section) {
    return DECIDING.contains(section);
  }

  /**
   * As text; empty for the block of what is left.
   *
   * @param value what stands behind a name
   */
  static String condition(SectionNode section, SectionBlock block, UnaryOperator<String> value) {
    var words =
        block.parameters.values().stream()
            .map(value)
            .collect(Collectors.joining(" "))
            .replaceFirst("^if ", "");
    return switch (section.getName()) {
      case "if" -> words;
      case "for", "each" ->
          words.isEmpty() ? "" : "any of " + value.apply(block.parameters.get("iterable"));
      default ->
          block.label.equals("$main") || block.label.equals("else")
              ? ""
              : value.apply(section.getBlocks().getFirst().parameters.get("value"))
                  + " is "
                  + words;
    };
  }

  /** Whether a form begins in several blocks and ends behind them. */
  static boolean isOneAtATime(SectionNode section) {
    return section.getBlocks().size() > 1
        && section.getBlocks().stream().anyMatch(SectionConditions::breaksUpAForm);
  }

  private static boolean breaksUpAForm(SectionBlock block) {
    var text =
        block.nodes.stream()
            .filter(TemplateNode::isText)
            .map(node -> node.asText().getValue())
            .collect(Collectors.joining());
    return text.split("(?i)<form\\b", -1).length != text.split("(?i)</form\\b", -1).length;
  }
}
