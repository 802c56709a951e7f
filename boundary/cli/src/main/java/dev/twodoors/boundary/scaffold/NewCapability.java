package dev.twodoors.boundary.scaffold;

import dev.twodoors.boundary.engine.governance.Governance;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a capability, its test, and the doors that its declaration calls for. */
final class NewCapability {
  private final Blueprint blueprint;
  private final ProjectSources sources;
  private final Actors actors;
  private final String base;
  private final Decisions decisions = new Decisions();

  NewCapability(Blueprint blueprint, ProjectSources sources) {
    this.blueprint = blueprint;
    this.sources = sources;
    this.actors = new Actors(sources.settings().users());
    this.base = sources.needed(ProjectSources.SERVICES, "Roles").packageName();
  }

  Plan plan() throws IOException {
    new Collisions(sources).refuse(blueprint);
    var changes = new Changes(sources.root());
    var values = values();
    core(changes, values);
    var type = values.get("place") + "." + blueprint.name().type();
    if (blueprint.needsPage()) {
      new WebDoor(sources, actors).addTo(changes, blueprint, values);
    }
    if (blueprint.needsOperation()) {
      var door = new ApiDoor(sources, actors);
      door.addTo(changes, blueprint.operation(type), decisions);
      if (!blueprint.needsPage()) {
        door.test(changes, blueprint.operation(type), sample(), decisions);
      }
    }
    if (blueprint.needsPage() && blueprint.needsOperation()) {
      new Parity(sources, actors).addTo(changes, blueprint, decisions);
    }
    changes.refuseToOverwrite();
    return new Plan(blueprint.name(), changes, decisions);
  }

  private Map<String, String> sample() {
    var sample = new LinkedHashMap<String, String>();
    blueprint.inputs().forEach(input -> sample.put(input, "Text"));
    return sample;
  }

  private void core(Changes changes, Map<String, Object> values) {
    var name = blueprint.name();
    var place = (String) values.get("place");
    var file = ProjectSources.main(ProjectSources.SERVICES, place, name.type());
    var test = ProjectSources.test(ProjectSources.SERVICES, place, name.type() + "Test");
    changes.create(file, Templates.java("capability", values));
    values.put("file", file);
    changes.create(test, Templates.java("capability-test", values));
    if (ownerOf(place) == null) {
      changes.create(
          ProjectSources.main(ProjectSources.SERVICES, place, "package-info"),
          Templates.plain("package-info.java", values));
    }
    if (!blueprint.guard().decided()) {
      decisions.add("who may call " + name.id(), test);
    }
    decisions.add("what " + name.id() + " really does", test);
    for (var refusal : blueprint.refusals()) {
      decisions.add("when " + name.id() + " says " + refusal, test);
    }
  }

  private Map<String, Object> values() throws IOException {
    var name = blueprint.name();
    var place = base + "." + name.packageName();
    var owner = owner(place);
    var values = new HashMap<String, Object>();
    values.put("base", base);
    values.put("roleTypes", sources.roleNames());
    values.put("place", place);
    values.put("id", name.id());
    values.put("noun", name.noun());
    values.put("type", name.type());
    values.put("variable", name.variable());
    values.put("words", name.words());
    values.put("sentence", blueprint.sentence());
    values.put("kind", blueprint.kind().name());
    values.put("risk", blueprint.risk().name());
    values.put("consumers", blueprint.consumers().stream().sorted().map(Enum::name).toList());
    values.put(
        "consumerList",
        blueprint.consumers().stream()
            .sorted()
            .map(Enum::name)
            .collect(Collectors.joining(", ", "{", "}"))
            .replaceFirst("^\\{(\\w+)}$", "$1"));
    values.put("command", blueprint.command());
    values.put("contract", blueprint.command() ? "Command" : "Query");
    values.put("guard", blueprint.guard().annotation(sources.roles()));
    values.put("decided", blueprint.guard().decided());
    values.put("open", blueprint.guard().isOpen());
    values.put(
        "roles", String.join(", ", blueprint.guard().roles().stream().map(Words::quoted).toList()));
    values.put(
        "role", blueprint.guard().roles().stream().findFirst().map(Words::quoted).orElse(""));
    values.put("owner", owner);
    values.put("owned", owner.equals(ownerOf(place)) || ownerOf(place) == null);
    values.put("success", blueprint.success());
    values.put("refusals", blueprint.refusals().stream().map(NewCapability::refusal).toList());
    values.put("inputs", blueprint.inputs().stream().map(NewCapability::input).toList());
    values.put("components", components());
    values.put("typed", arguments("\"Text\""));
    values.put("nothing", arguments("\"\""));
    values.put("first", blueprint.inputs().isEmpty() ? "" : blueprint.inputs().getFirst());
    return values;
  }

  private static Map<String, Object> input(String name) {
    return Map.of(
        "name", name, "constant", "LONGEST_" + Words.constant(name), "label", Words.sentence(name));
  }

  private static Map<String, Object> refusal(String name) {
    return Map.of("name", name, "variable", Words.small(name), "words", Words.sentence(name));
  }

  private String components() {
    return blueprint.inputs().stream()
        .map(
            input ->
                "@NotBlank @Size(min = 1, max = LONGEST_"
                    + Words.constant(input)
                    + ") @PlainText String "
                    + input)
        .collect(Collectors.joining(", "));
  }

  private String arguments(String each) {
    return blueprint.inputs().stream().map(any -> each).collect(Collectors.joining(", "));
  }

  /** Null when the package is new, or nobody owns it. */
  private String ownerOf(String place) {
    return sources
        .mainOf(ProjectSources.SERVICES)
        .filter(source -> source.file().endsWith("/package-info.java"))
        .filter(source -> source.packageName().equals(place))
        .flatMap(source -> source.unit().getPackageAnnotations().stream())
        .filter(annotation -> annotation.getAnnotationType().toString().endsWith("OwnedBy"))
        .flatMap(annotation -> JavaSource.argument(annotation, "value").stream())
        .flatMap(owner -> JavaSource.literal(owner).stream())
        .findFirst()
        .orElse(null);
  }

  private String owner(String place) {
    if (blueprint.owner() != null) {
      return blueprint.owner();
    }
    if (ownerOf(place) != null) {
      return ownerOf(place);
    }
    var teams = sources.teams();
    if (teams.contains(blueprint.name().noun())) {
      return blueprint.name().noun();
    }
    throw new Refused(
        String.format(
            Locale.ROOT,
            "Who owns %s? Give --owner; the teams of %s are: %s.",
            blueprint.name().noun(),
            Governance.TEAMS,
            String.join(", ", teams)));
  }
}
