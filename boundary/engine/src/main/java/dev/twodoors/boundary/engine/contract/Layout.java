package dev.twodoors.boundary.engine.contract;

import java.io.StringWriter;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A field, a reference or a short list stands on one line when it fits; what is longer has a line
 * for each of its parts. So a schema reads like a table, and a review still shows which field is
 * another one.
 */
final class Layout {
  private static final int LONGEST_LINE = 120;
  private static final int INDENT = 2;

  private final Yaml yaml;

  Layout(Yaml yaml) {
    this.yaml = yaml;
  }

  String write(Object tree) {
    var root = yaml.represent(tree);
    parts(root, 0);
    return text(root);
  }

  /**
   * @param column where the first character of the node would be, behind its key
   * @param indent of what stands on lines of its own
   */
  private void fit(Node node, int column, int indent) {
    if (!(node instanceof CollectionNode<?> collection)) {
      return;
    }
    collection.setFlowStyle(FlowStyle.FLOW);
    if (column + text(node).stripTrailing().length() > LONGEST_LINE) {
      collection.setFlowStyle(FlowStyle.BLOCK);
      parts(node, indent);
    }
  }

  private void parts(Node node, int indent) {
    switch (node) {
      case MappingNode map -> map.getValue().forEach(entry -> entry(entry, indent));
      case SequenceNode list ->
          list.getValue().forEach(item -> fit(item, indent + INDENT, indent + INDENT));
      default -> {}
    }
  }

  private void entry(NodeTuple entry, int indent) {
    var key = ((ScalarNode) entry.getKeyNode()).getValue() + ": ";
    // Items of a list stand below the first letter of its name.
    var inner = entry.getValueNode() instanceof SequenceNode ? indent : indent + INDENT;
    fit(entry.getValueNode(), indent + key.length(), inner);
  }

  private String text(Node node) {
    var text = new StringWriter();
    yaml.serialize(node, text);
    return text.toString();
  }
}
