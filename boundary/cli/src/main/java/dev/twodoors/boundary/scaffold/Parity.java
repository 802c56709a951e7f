package dev.twodoors.boundary.scaffold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes how a capability is played through both doors, and a scenario for each outcome. */
final class Parity {
  private final ProjectSources sources;
  private final Actors actors;

  Parity(ProjectSources sources, Actors actors) {
    this.sources = sources;
    this.actors = actors;
  }

  /** For a capability whose pages are those that are written here. */
  void addTo(
      Changes changes, Blueprint blueprint, Map<String, Object> ofCore, Decisions decisions) {
    var name = blueprint.name();
    play(changes, blueprint, ofCore);
    var at = name.type() + "Play.at(door, \"%s\")";
    var lines = new ArrayList<String>();
    lines.add(
        blueprint.guard().decided()
            ? scenario(
                name.id(),
                blueprint.success(),
                "door -> " + String.format(Locale.ROOT, at, actors.allowed(blueprint.guard())))
            : undecided(name.id(), blueprint.success(), decisions));
    if (blueprint.refusal() != null) {
      lines.add(undecided(name.id(), blueprint.refusal(), decisions));
    }
    if (!blueprint.guard().isOpen()) {
      lines.add(
          actors
              .denied(blueprint.guard())
              .map(
                  user ->
                      scenario(
                          name.id(), "Denied", "door -> " + String.format(Locale.ROOT, at, user)))
              .orElseGet(() -> undecided(name.id(), "Denied", decisions)));
    }
    table(changes, lines);
  }

  /** For one whose pages somebody else wrote: how they are used, only that person can say. */
  void addUnplayed(Changes changes, Operation operation, Decisions decisions) {
    var id = operation.name().id();
    if (table().text().contains("\"" + id + "\"")) {
      return;
    }
    var lines =
        new ArrayList<>(
            operation.results().stream()
                .map(result -> undecided(id, result.name(), decisions))
                .toList());
    if (!operation.guard().isOpen()) {
      lines.add(undecided(id, "Denied", decisions));
    }
    table(changes, lines);
  }

  private void play(Changes changes, Blueprint blueprint, Map<String, Object> ofCore) {
    var name = blueprint.name();
    var values = new HashMap<>(ofCore);
    values.put("place", table().packageName());
    values.put("webPath", webPath(name));
    values.put("apiPath", new ApiDoor(sources, actors).pathOf(name));
    values.put("status", blueprint.command() ? 204 : 200);
    values.put("error", error(blueprint));
    values.put(
        "refusalWords", blueprint.refusal() == null ? "" : Words.sentence(blueprint.refusal()));
    values.put("sent", sent(blueprint));
    values.put("query", query(blueprint));
    values.put(
        "filled",
        blueprint.inputs().stream()
            .map(input -> String.format(Locale.ROOT, ".with(%s, \"Text\")", Words.quoted(input)))
            .collect(Collectors.joining()));
    changes.create(
        ProjectSources.test(ProjectSources.TESTS, table().packageName(), name.type() + "Play"),
        Templates.java("play", values));
  }

  /** Where the page is, or is going to be. */
  private String webPath(CapabilityName name) {
    return WebDoor.pageOf(sources, name).stream()
        .flatMap(source -> source.types().stream())
        .flatMap(type -> JavaSource.annotation(type, "Path").stream())
        .flatMap(path -> JavaSource.argument(path, "value").stream())
        .flatMap(path -> JavaSource.literal(path).stream())
        .findFirst()
        .orElseGet(() -> WebDoor.pathOf(sources, name));
  }

  private static String error(Blueprint blueprint) {
    return blueprint.refusal() == null
        ? ""
        : blueprint.name().errorOf(blueprint.refusal()).toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String sent(Blueprint blueprint) {
    return blueprint.inputs().isEmpty()
        ? "null"
        : blueprint.inputs().stream()
            .map(input -> String.format(Locale.ROOT, "%s, \"Text\"", Words.quoted(input)))
            .collect(Collectors.joining(", ", "Map.of(", ")"));
  }

  private static String query(Blueprint blueprint) {
    return blueprint.inputs().stream()
        .map(input -> input + "=Text")
        .collect(Collectors.joining("&", blueprint.inputs().isEmpty() ? "" : "?", ""));
  }

  private static String scenario(String id, String outcome, String play) {
    return String.format(Locale.ROOT, "scenario(\"%s\", \"%s\", world -> %s)", id, outcome, play);
  }

  private String undecided(String id, String outcome, Decisions decisions) {
    decisions.add("how " + id + " comes to " + outcome + " at both doors", table().file());
    return scenario(
        id,
        outcome,
        String.format(
            Locale.ROOT,
            "fail(\"Decide how %s comes to %s: arrange it in the world here, and play it at each door.\")",
            id,
            outcome));
  }

  private JavaSource table() {
    return ScenarioTable.in(sources);
  }

  private void table(Changes changes, List<String> lines) {
    new ScenarioTable(table()).add(changes, lines);
  }
}
