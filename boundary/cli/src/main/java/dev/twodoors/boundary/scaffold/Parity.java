package dev.twodoors.boundary.scaffold;

import dev.twodoors.boundary.local.LocalProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the test of both doors: a scenario for each outcome, and how it is played at each. */
final class Parity {
  /** What both doors say of an input that is missing or wrong. */
  private static final String INVALID = "Invalid";

  private static final String DENIED = "Denied";

  private final ProjectSources sources;
  private final Actors actors;

  Parity(ProjectSources sources, Actors actors) {
    this.sources = sources;
    this.actors = actors;
  }

  /** For a capability whose pages are those that are written here. */
  void addTo(Changes changes, Blueprint blueprint, Decisions decisions) {
    var scenarios = new Scenarios(blueprint.name(), decisions);
    var guard = blueprint.guard();
    var takes = !blueprint.inputs().isEmpty();
    if (guard.decided()) {
      var user = actors.allowed(guard);
      scenarios.played(blueprint.success(), user, takes ? ", \"Text\"" : "");
      if (takes) {
        // An address in which nothing stands for an input asks for nothing yet.
        scenarios.played(INVALID, user, blueprint.command() ? ", \"\"" : ", \"%20\"");
      }
    } else {
      scenarios.undecided(blueprint.success());
      if (takes) {
        scenarios.undecided(INVALID);
      }
    }
    blueprint.refusals().forEach(scenarios::undecided);
    if (!guard.isOpen()) {
      actors
          .denied(guard)
          .ifPresentOrElse(
              user -> scenarios.played(DENIED, user, takes ? ", \"Text\"" : ""),
              () -> scenarios.undecided(DENIED));
    }
    var values = scenarios.values();
    values.putAll(play(blueprint));
    changes.create(fileOf(blueprint.name()), Templates.java("parity", values));
  }

  /** For one whose pages somebody else wrote: how they are used, only that person can say. */
  void addUnplayed(Changes changes, Operation operation, Decisions decisions) {
    var id = Words.quoted(operation.name().id());
    if (sources.testOf(ProjectSources.TESTS).anyMatch(test -> test.text().contains(id))) {
      return;
    }
    var scenarios = new Scenarios(operation.name(), decisions);
    operation.results().forEach(result -> scenarios.undecided(result.name()));
    if (!operation.input().isEmpty()) {
      scenarios.undecided(INVALID);
    }
    if (!operation.guard().isOpen()) {
      scenarios.undecided(DENIED);
    }
    var values = scenarios.values();
    values.put("codes", "");
    values.put("played", false);
    changes.create(fileOf(operation.name()), Templates.java("parity", values));
  }

  /** The lines of a table. */
  private final class Scenarios {
    private final CapabilityName name;
    private final Decisions decisions;
    private final List<String> lines = new ArrayList<>();

    Scenarios(CapabilityName name, Decisions decisions) {
      this.name = name;
      this.decisions = decisions;
    }

    void played(String outcome, String user, String typed) {
      add(outcome, String.format(Locale.ROOT, "door -> at(door, \"%s\"%s)", user, typed));
    }

    void undecided(String outcome) {
      decisions.add("how " + name.id() + " comes to " + outcome + " at both doors", fileOf(name));
      add(
          outcome,
          String.format(
              Locale.ROOT,
              "fail(\"Decide how %s comes to %s: arrange it here, and play it at each door.\")",
              name.id(),
              outcome));
    }

    private void add(String outcome, String play) {
      lines.add(
          String.format(
              Locale.ROOT, "Scenario.of(\"%s\", \"%s\", doors -> %s)", name.id(), outcome, play));
    }

    Map<String, Object> values() {
      var values = new HashMap<String, Object>();
      values.put("place", place());
      values.put("id", name.id());
      values.put("type", name.type());
      values.put("scenarios", String.join(",\n        ", lines));
      return values;
    }
  }

  private Map<String, Object> play(Blueprint blueprint) {
    var name = blueprint.name();
    var apiPath = new ApiDoor(sources, actors).pathOf(name);
    var values = new HashMap<String, Object>();
    values.put("played", true);
    values.put("command", blueprint.command());
    values.put("success", blueprint.success());
    values.put("codes", wordsFor(blueprint, refusal -> code(name, refusal)));
    values.put("wordings", wordsFor(blueprint, Words::sentence));
    values.put("apiPath", apiPath);
    values.put("apiAddress", address(apiPath, blueprint));
    values.put("webPath", webPath(name));
    values.put("webAddress", address(webPath(name), blueprint));
    values.put("sent", sent(blueprint));
    values.put(
        "filled",
        blueprint.inputs().stream()
            .map(input -> String.format(Locale.ROOT, ".with(%s, typed)", Words.quoted(input)))
            .collect(Collectors.joining()));
    return values;
  }

  private String place() {
    return sources
        .testOf(ProjectSources.TESTS)
        .filter(
            source ->
                source.types().stream()
                    .anyMatch(
                        type ->
                            String.valueOf(type.getExtendsClause()).matches("(.*\\.)?ParityTable")))
        .map(JavaSource::packageName)
        .findFirst()
        .orElseThrow(
            () ->
                LocalProblem.environment(
                    "No test in " + ProjectSources.TESTS + " extends ParityTable.",
                    "Both doors are going to lead to the capability: write that test first."));
  }

  private String fileOf(CapabilityName name) {
    return ProjectSources.test(ProjectSources.TESTS, place(), name.type() + "Parity");
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

  private static String code(CapabilityName name, String refusal) {
    return name.errorOf(refusal).toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a door says for each refusal, and what the capability calls it. */
  private static String wordsFor(Blueprint blueprint, Function<String, String> said) {
    return blueprint.refusals().stream()
        .map(refusal -> Words.quoted(said.apply(refusal)) + ", " + Words.quoted(refusal))
        .collect(Collectors.joining(", "));
  }

  private static String sent(Blueprint blueprint) {
    return blueprint.inputs().isEmpty()
        ? "null"
        : blueprint.inputs().stream()
            .map(input -> Words.quoted(input) + ", typed")
            .collect(Collectors.joining(", ", "Map.of(", ")"));
  }

  private static String address(String path, Blueprint blueprint) {
    if (blueprint.inputs().isEmpty()) {
      return Words.quoted(path);
    }
    return blueprint.inputs().stream()
        .map(input -> input + "=\" + typed")
        .collect(Collectors.joining(" + \"&", "\"" + path + "?", ""));
  }
}
