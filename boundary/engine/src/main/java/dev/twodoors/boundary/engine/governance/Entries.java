package dev.twodoors.boundary.engine.governance;

import dev.twodoors.boundary.engine.code.Location;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping in a YAML file with the keys that it may have. */
final class Entries {
  private final YamlFile file;
  private final Node node;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private Entries(YamlFile file, Node node) {
    this.file = file;
    this.node = node;
  }

  /**
   * @param what is described by it: {@code a team}
   * @return empty when it is no mapping
   */
  static Optional<Entries> of(
      YamlFile file, Node node, String what, List<String> required, List<String> optional) {
    if (!(node instanceof MappingNode mapping)) {
      file.problem(
          node, what + " must be keys with values, and is " + kind(node) + ": " + keys(required));
      return Optional.empty();
    }
    var entries = new Entries(file, node);
    var allowed = Stream.concat(required.stream(), optional.stream()).toList();
    for (var pair : mapping.getValue()) {
      entries.add(pair.getKeyNode(), pair.getValueNode(), what, allowed);
    }
    for (var key : required) {
      if (!entries.values.containsKey(key)) {
        file.problem(node, what + " needs '" + key + "': " + keys(required));
      }
    }
    return Optional.of(entries);
  }

  private void add(Node key, Node value, String what, List<String> allowed) {
    var name = key instanceof ScalarNode scalar ? scalar.getValue() : kind(key);
    if (!allowed.contains(name)) {
      file.problem(key, what + " cannot have '" + name + "': " + keys(allowed));
    } else if (values.putIfAbsent(name, value) != null) {
      file.problem(key, "'" + name + "' is written twice: keep one");
    }
  }

  Location where() {
    return file.at(node);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** As written; empty when the key is missing, which is told already where it is required. */
  String text(String key) {
    return has(key) ? scalar(key, values.get(key)) : "";
  }

  /** An ISO date, as written. */
  String date(String key) {
    var text = text(key);
    try {
      if (!text.isEmpty()) {
        LocalDate.parse(text);
      }
    } catch (DateTimeParseException e) {
      file.problem(
          values.get(key),
          "'" + key + "' is " + text + ", which is no date: write one such as 2026-03-31");
    }
    return text;
  }

  /** Its value must match; what is allowed is told otherwise. */
  void check(String key, String text, String pattern, String allowed) {
    if (!text.isEmpty() && !text.matches(pattern)) {
      file.problem(values.get(key), "'" + key + "' is '" + text + "': " + allowed);
    }
  }

  /** As YAML has it; empty when the key is missing. */
  Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** One text or a list of texts. */
  List<String> texts(String key) {
    return values.get(key) instanceof ScalarNode one
        ? List.of(scalar(key, one))
        : items(key).stream().map(item -> scalar(key, item)).toList();
  }

  /** A list; empty when the key is missing, or nothing stands behind it. */
  List<Node> items(String key) {
    var value = values.get(key);
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (value != null && !(value instanceof ScalarNode scalar && isNothing(scalar))) {
      file.problem(value, "'" + key + "' must be a list, and is " + kind(value));
    }
    return List.of();
  }

  private String scalar(String key, Node value) {
    if (!(value instanceof ScalarNode scalar) || isNothing(scalar)) {
      file.problem(value, "'" + key + "' must be text, and is " + kind(value));
      return "";
    }
    return scalar.getValue().strip();
  }

  private static String kind(Node node) {
    return switch (node) {
      case MappingNode any -> "keys with values";
      case SequenceNode any -> "a list";
      case ScalarNode scalar when isNothing(scalar) -> "nothing";
      default -> "text";
    };
  }

  private static boolean isNothing(ScalarNode scalar) {
    return scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank();
  }

  private static String keys(List<String> keys) {
    return "its keys are " + String.join(", ", keys);
  }
}
