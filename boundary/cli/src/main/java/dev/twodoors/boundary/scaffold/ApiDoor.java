package dev.twodoors.boundary.scaffold;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the operation of a capability: resource, models, errors and permission. */
final class ApiDoor {
  private final ProjectSources sources;
  private final Actors actors;
  private final String base;
  private final ErrorCatalogue errors;

  ApiDoor(ProjectSources sources, Actors actors) {
    this.sources = sources;
    this.actors = actors;
    this.base = sources.top(sources.api());
    this.errors = ErrorCatalogue.in(sources);
  }

  /** The package of an operation. */
  String packageOf(CapabilityName name) {
    return base + "." + name.packageName();
  }

  /** That of the noun, when nothing else is about it. */
  String pathOf(CapabilityName name) {
    return sources.freePath(sources.api(), "/v1", name);
  }

  void addTo(Changes changes, Operation operation, Decisions decisions) throws IOException {
    var name = operation.name();
    var place = packageOf(name);
    var values = values(operation);
    var resource = resource(name);
    changes.create(resource, Templates.java("resource", values));
    if (hasBody(operation) && operation.input().isLarge()) {
      changes.create(file(place, name.type() + "Request"), Templates.java("request", values));
    }
    for (var result : operation.results()) {
      result
          .shown()
          .ifPresent(shown -> changes.create(file(place, shown.name()), response(values, shown)));
    }
    if (sources.mainOf(sources.api()).noneMatch(source -> source.packageName().equals(place))) {
      changes.create(file(place, "package-info"), Templates.plain("api-package-info.java", values));
    }
    errors.addTo(changes, operation);
    if (operation.guard().isOpen()) {
      new Permissions(sources.api()).open(changes, name, pathOf(name));
    }
    if (operation.description().isEmpty()) {
      decisions.add(
          "what " + name.id() + " is for, in one sentence for callers",
          sources.findTest(sources.api(), "ContractTest").map(JavaSource::file).orElse(resource));
    }
  }

  private static boolean hasBody(Operation operation) {
    return operation.command() && !operation.input().isEmpty();
  }

  private String resource(CapabilityName name) {
    return file(packageOf(name), sources.areaOf(pathOf(name), name) + "Resource");
  }

  private String file(String place, String type) {
    return ProjectSources.main(sources.api(), place, type);
  }

  /**
   * The test of an operation to which nothing else leads.
   *
   * @param sample what a request of the right form carries, by component; empty when nobody knows
   */
  void test(Changes changes, Operation operation, Map<String, String> sample, Decisions decisions) {
    var name = operation.name();
    var all = new HashMap<>(values(operation));
    all.put("package", base);
    all.put("user", actors.allowed(operation.guard()));
    all.put("other", actors.denied(operation.guard()).orElse(""));
    all.put("sample", !sample.isEmpty() || operation.input().parameters().isEmpty());
    all.put("body", Words.quoted(json(sample)));
    all.put("query", query(sample));
    all.put("bare", Words.quoted("{}"));
    all.put("firstPart", sample.keySet().stream().findFirst().orElse(""));
    all.put(
        "status", operation.success().filter(Operation.Result::isEmpty).isPresent() ? 204 : 200);
    all.put("knowable", !operation.input().hasRequired());
    var file = ProjectSources.test(sources.api(), base, name.type() + "Test");
    changes.create(file, Templates.java("api-test", all));
    if (sample.isEmpty() && !operation.input().parameters().isEmpty()) {
      decisions.add("what " + name.id() + " answers to what", file);
    }
  }

  private static String json(Map<String, String> sample) {
    return sample.entrySet().stream()
        .map(part -> String.format(Locale.ROOT, "\"%s\":\"%s\"", part.getKey(), part.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String query(Map<String, String> sample) {
    return sample.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining("&", sample.isEmpty() ? "" : "?", ""));
  }

  private Map<String, Object> values(Operation operation) {
    var name = operation.name();
    var input = operation.input();
    var code = new OperationCode(operation, errors);
    var values = new HashMap<String, Object>();
    values.put("place", packageOf(name));
    values.put("id", name.id());
    values.put("noun", name.noun());
    values.put("type", name.type());
    values.put("area", sources.areaOf(pathOf(name), name));
    values.put("variable", name.variable());
    values.put("words", name.words());
    values.put("capability", operation.type());
    values.put("command", operation.command());
    values.put("path", pathOf(name));
    values.put("tag", tag(name));
    values.put(
        "description",
        operation.description().isEmpty() ? name.words() + "." : operation.description());
    values.put("decided", operation.guard().decided());
    values.put("guarded", !operation.guard().isOpen());
    values.put("catalogues", errors.names());
    values.put("answers", code.answers());
    values.put("cases", code.cases());
    values.put("paged", operation.isPaged() || input.isPaged());
    values.put("returned", code.returned());
    values.put("success", code.success());
    values.put("hasBody", hasBody(operation));
    values.put("inner", hasBody(operation) && !input.isLarge() ? input.member("") : "");
    values.put("checked", input.hasRequired());
    values.put("parameters", code.parameters());
    values.put("components", input.components());
    values.put("checks", input.checks());
    values.put("constructor", input.constructor());
    values.put("made", input.made());
    values.put("members", input.members(name.type()));
    values.put("imports", imports(operation));
    return values;
  }

  private String response(Map<String, Object> values, Shown shown) {
    var all = new HashMap<>(values);
    all.put("name", shown.name());
    all.put("schema", shown.name().replaceFirst("Response$", ""));
    all.put("source", shown.source());
    all.put("components", shown.components());
    all.put("made", shown.made());
    all.put("members", shown.members(shown.name().replaceFirst("Response$", "")));
    all.put("imports", shown.imports());
    return Templates.java("response", all);
  }

  /** With a description, unless the door as a whole describes it. */
  private String tag(CapabilityName name) {
    var named = Words.quoted(name.noun());
    var known = Pattern.compile("\\bTag\\(\\s*name = " + named);
    return sources.mainOf(sources.api()).anyMatch(source -> known.matcher(source.text()).find())
        ? "@Tag(name = " + named + ")"
        : "@Tag(name = "
            + named
            + ", description = "
            + Words.quoted(Words.capital(name.noun().replace('-', ' ')) + ".")
            + ")";
  }

  private List<String> imports(Operation operation) {
    Set<String> imports = new LinkedHashSet<>(operation.input().imports());
    operation.results().forEach(result -> imports.addAll(result.imports()));
    if (operation.isPaged() || operation.input().isPaged()) {
      imports.add("import dev.twodoors.boundary.api.PageRequest;");
      imports.add("import dev.twodoors.boundary.api.PageResponse;");
    }
    return List.copyOf(imports);
  }
}
