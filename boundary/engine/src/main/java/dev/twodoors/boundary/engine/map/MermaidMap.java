package dev.twodoors.boundary.engine.map;

import dev.twodoors.boundary.engine.map.CapabilityMap.Entry;
import java.util.List;
import java.util.Locale;

/**
 * The map as a Mermaid flowchart: doors lead to capabilities, which stand with their owner. Mermaid
 * draws at most 500 edges, and nobody reads so many: a large map leads to owners.
 */
final class MermaidMap {
  private static final int READABLE = 60;

  private final StringBuilder text = new StringBuilder();
  private int owners;
  private int capabilities;

  private MermaidMap() {}

  static String of(CapabilityMap map) {
    var drawing = new MermaidMap();
    drawing.line("```mermaid");
    drawing.line("flowchart LR");
    drawing.line("  web([\"web door\"])");
    drawing.line("  api([\"API door\"])");
    var all = map.entries().size() <= READABLE;
    map.byOwner()
        .forEach(
            (owner, entries) -> {
              if (all) {
                drawing.capabilities(owner, entries);
              } else {
                drawing.counts(owner, entries);
              }
            });
    drawing.line("  classDef HIGH stroke-width:4px");
    drawing.line("  classDef MEDIUM stroke-width:2px");
    drawing.line("  classDef LOW stroke-width:1px,stroke-dasharray:4");
    drawing.line("```");
    return drawing.text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void capabilities(String owner, List<Entry> entries) {
    var first = capabilities;
    line(String.format(Locale.ROOT, "  subgraph t%d[\"%s\"]", owners++, name(owner)));
    for (var entry : entries) {
      line(
          String.format(
              Locale.ROOT, "    c%d[\"%s\"]:::%s", capabilities++, entry.id(), entry.risk()));
    }
    line("  end");
    for (var i = 0; i < entries.size(); i++) {
      if (!entries.get(i).web().isEmpty()) {
        line("  web --> c" + (first + i));
      }
      if (!entries.get(i).api().isEmpty()) {
        line("  api --> c" + (first + i));
      }
    }
  }

  private void counts(String owner, List<Entry> entries) {
    line(
        String.format(
            Locale.ROOT,
            "  t%d[\"%s: %s\"]",
            owners,
            name(owner),
            Count.of(entries.size(), "capability")));
    count("web", entries.stream().filter(entry -> !entry.web().isEmpty()).count());
    count("api", entries.stream().filter(entry -> !entry.api().isEmpty()).count());
    owners++;
  }

  private void count(String door, long number) {
    if (number > 0) {
      line("  " + door + " -->|" + number + "| t" + owners);
    }
  }

  private static String name(String owner) {
    return owner.isEmpty() ? "nobody" : owner;
  }
}
