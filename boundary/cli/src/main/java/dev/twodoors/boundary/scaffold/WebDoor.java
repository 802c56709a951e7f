package dev.twodoors.boundary.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page of a capability: form, words and permission; its test where it is alone. */
final class WebDoor {
  private static final Pattern PLACE = Pattern.compile("new NavigationEntry\\(\\s*(\\d+)");
  private static final int GAP = 10;

  private final ProjectSources sources;
  private final Actors actors;
  private final String base;

  WebDoor(ProjectSources sources, Actors actors) {
    this.sources = sources;
    this.actors = actors;
    this.base = sources.top(sources.web());
  }

  /** That of the noun, when nothing else is about it. */
  static String pathOf(ProjectSources sources, CapabilityName name) {
    return sources.freePath(sources.web(), "", name);
  }

  /** The page of a capability, when it is as it is written here. */
  static Optional<JavaSource> pageOf(ProjectSources sources, CapabilityName name) {
    return Stream.of(name.type(), name.area())
        .filter(area -> Files.exists(sources.root().resolve(template(sources, area))))
        .flatMap(area -> sources.find(sources.web(), area + "Pages").stream())
        .filter(page -> page.text().contains(name.type() + ".Input"))
        .findFirst();
  }

  private static String template(ProjectSources sources, String area) {
    return sources.web() + "/src/main/resources/templates/" + area + "Pages/page.html";
  }

  void addTo(Changes changes, Blueprint blueprint, Map<String, Object> ofCore) throws IOException {
    var name = blueprint.name();
    var place = base + "." + name.packageName();
    var values = values(blueprint, ofCore, place);
    var area = (String) values.get("area");
    java(changes, place, area + "Text", "web-text", values);
    if (blueprint.command()) {
      java(changes, place, area + "Pages", "web-pages", values);
      java(changes, place, area + "Actions", "web-actions", values);
    } else {
      java(changes, place, area + "Pages", "web-answers", values);
    }
    changes.create(
        template(sources, area),
        Templates.plain(blueprint.command() ? "page.html" : "answers.html", values));
    if (sources.mainOf(sources.web()).noneMatch(source -> source.packageName().equals(place))) {
      changes.create(
          ProjectSources.main(sources.web(), place, "package-info"),
          Templates.plain("web-package-info.java", values));
    }
    if (blueprint.guard().isOpen()) {
      new Permissions(sources.web()).open(changes, name, (String) values.get("path"));
    }
    if (!blueprint.needsOperation()) {
      changes.create(
          ProjectSources.test(sources.web(), (String) values.get("package"), name.type() + "Test"),
          Templates.java("web-test", values));
    }
  }

  private void java(
      Changes changes, String place, String type, String template, Map<String, Object> values) {
    changes.create(
        ProjectSources.main(sources.web(), place, type), Templates.java(template, values));
  }

  private Map<String, Object> values(
      Blueprint blueprint, Map<String, Object> ofCore, String place) {
    var name = blueprint.name();
    var values = new HashMap<>(ofCore);
    values.put("services", ofCore.get("base"));
    values.put("roleTypes", sources.roleNames());
    values.put("capability", ofCore.get("place") + "." + name.type());
    values.put("servicesPlace", ofCore.get("place"));
    values.put("place", place);
    values.put("path", pathOf(sources, name));
    var area = sources.areaOf(pathOf(sources, name), name);
    values.put("area", area);
    values.put("bundle", area.toLowerCase(Locale.ROOT));
    values.put("order", lastPlace() + GAP);
    values.put("shownTo", shownTo(blueprint.guard()));
    values.put("package", sources.top(sources.web()));
    values.put("user", actors.allowed(blueprint.guard()));
    values.put("other", actors.denied(blueprint.guard()).orElse(""));
    values.put("guarded", !blueprint.guard().isOpen());
    values.put("handed", handed(blueprint));
    values.put("queries", queries(blueprint));
    values.put("query", query(blueprint));
    values.put("typedFields", fields(blueprint, "Text"));
    values.put("emptyFields", fields(blueprint, ""));
    values.put("fieldCases", cases(blueprint));
    return values;
  }

  private static String handed(Blueprint blueprint) {
    return blueprint.inputs().stream()
        .map(input -> "TypedText.of(" + input + ")")
        .collect(Collectors.joining(", "));
  }

  private int lastPlace() {
    return sources
        .mainOf(sources.web())
        .flatMap(source -> PLACE.matcher(source.text()).results())
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .max()
        .orElse(0);
  }

  private String shownTo(Guard guard) {
    if (guard.isOpen()) {
      return "true";
    }
    var names = sources.roles();
    return guard.decided()
        ? guard.roles().stream()
            .map(role -> "visitor.has(" + names.getOrDefault(role, Words.quoted(role)) + ")")
            .collect(Collectors.joining(" || "))
        : "visitor.isSignedIn()";
  }

  private static String queries(Blueprint blueprint) {
    return blueprint.inputs().stream()
        .map("@RestQuery String "::concat)
        .collect(Collectors.joining(", "));
  }

  private static String query(Blueprint blueprint) {
    return blueprint.inputs().stream()
        .map(input -> input + "=Text")
        .collect(Collectors.joining("&", blueprint.inputs().isEmpty() ? "" : "?", ""));
  }

  private static String fields(Blueprint blueprint, String typed) {
    return blueprint.inputs().stream()
        .map(input -> Words.quoted(input) + ", " + Words.quoted(typed))
        .collect(Collectors.joining(", ", "Map.of(", ")"));
  }

  private static String cases(Blueprint blueprint) {
    return blueprint.inputs().stream()
        .map(input -> "{#case '" + input + "'}" + Words.sentence(input) + ": ")
        .collect(Collectors.joining());
  }
}
