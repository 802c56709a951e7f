package dev.twodoors.boundary.engine.governance;

import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Location;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A file with YAML in it. It is read as nodes, never as objects: nodes know their line, and nothing
 * is made that a tag asks for.
 *
 * @param name relative to the project's root
 */
record YamlFile(String name, List<InputProblem> problems) {

  /** Empty when there is no such file, or it cannot be read. */
  Optional<String> text(Path root) {
    var file = root.resolve(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file));
    } catch (CharacterCodingException e) {
      return problem(1, "is not UTF-8 text");
    } catch (IOException e) {
      return problem(1, "cannot be read: " + e.getMessage());
    }
  }

  /**
   * Empty when it is no YAML.
   *
   * @param least what to write when there is nothing to say
   */
  Optional<Node> compose(String text, String least) {
    try {
      var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      var node = yaml.compose(new StringReader(text));
      return node == null ? problem(1, "is empty: write " + least) : Optional.of(node);
    } catch (MarkedYAMLException e) {
      var line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      return problem(line, "is not YAML: " + e.getProblem());
    } catch (YAMLException e) {
      return problem(1, "is not YAML: " + e.getMessage().lines().findFirst().orElse(""));
    }
  }

  Location at(Node node) {
    return new Location(name, node.getStartMark().getLine() + 1);
  }

  void problem(Node node, String message) {
    problems.add(new InputProblem(at(node), message));
  }

  <T> Optional<T> problem(int line, String message) {
    problems.add(new InputProblem(new Location(name, line), message));
    return Optional.empty();
  }
}
