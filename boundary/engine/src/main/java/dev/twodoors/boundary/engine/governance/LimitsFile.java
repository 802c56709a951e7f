package dev.twodoors.boundary.engine.governance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code docs/governance/limits.yaml}. */
final class LimitsFile {
  private static final String PLACES = "places-not-judged";
  private static final String AT_MOST = "at-most";

  private LimitsFile() {}

  static Optional<Limit> read(Path root, YamlFile file) {
    return file.text(root)
        .flatMap(text -> file.compose(text, "'" + PLACES + ": {" + AT_MOST + ": 0}'"))
        .flatMap(node -> Entries.of(file, node, "the file", List.of(PLACES), List.of()))
        .flatMap(entries -> entries.node(PLACES))
        .flatMap(node -> limit(file, node));
  }

  private static Optional<Limit> limit(YamlFile file, Node node) {
    return Entries.of(file, node, PLACES, List.of(AT_MOST), List.of())
        .flatMap(
            entries -> {
              var number = entries.text(AT_MOST);
              entries.check(AT_MOST, number, "\\d{1,6}", "write a whole number, 0 or more");
              return number.matches("\\d{1,6}")
                  ? Optional.of(new Limit(Integer.parseInt(number), entries.where()))
                  : Optional.empty();
            });
  }
}
