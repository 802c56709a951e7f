package dev.twodoors.boundary.engine.governance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code docs/governance/waivers.yaml}. What a waiver says is judged elsewhere. */
final class WaiversFile {
  private static final List<String> KEYS =
      List.of("rule", "subject", "reason", "owner", "approver", "created", "expires");

  private WaiversFile() {}

  static List<Waiver> read(Path root, YamlFile file) {
    return file.text(root).flatMap(text -> file.compose(text, "'waivers: []'")).stream()
        .flatMap(node -> Entries.of(file, node, "the file", List.of("waivers"), List.of()).stream())
        .flatMap(entries -> entries.items("waivers").stream())
        .flatMap(node -> waiver(file, node).stream())
        .toList();
  }

  /** Empty when something is missing in it: then it excuses nothing, and the file is a problem. */
  private static Optional<Waiver> waiver(YamlFile file, Node node) {
    var before = file.problems().size();
    var waiver =
        Entries.of(file, node, "a waiver", KEYS, List.of())
            .map(
                entries ->
                    new Waiver(
                        entries.text("rule"),
                        entries.text("subject"),
                        entries.text("reason"),
                        entries.text("owner"),
                        entries.text("approver"),
                        entries.text("created"),
                        entries.text("expires"),
                        entries.where()));
    return file.problems().size() == before ? waiver : Optional.empty();
  }
}
