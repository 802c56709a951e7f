package dev.twodoors.boundary.engine.facts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the build of a door knows of the application that it makes. The engine reads files first,
 * since those name lines; what the build knows otherwise counts, and is kept for checks without a
 * build.
 *
 * @param given what it depends on, as {@link BuildFactsFile} tells it; empty in a build
 * @param settings effective values by their keys
 * @param routes addresses that the application serves
 * @param templates those that Qute takes, each with its text
 * @param entities names of classes that Hibernate maps, also by files
 */
public record BuildFacts(
    String given,
    Map<String, Setting> settings,
    List<Route> routes,
    List<Template> templates,
    List<String> entities) {
  public static final BuildFacts NONE =
      new BuildFacts("", Map.of(), List.of(), List.of(), List.of());

  /**
   * @param written with its references to other settings; null when nothing sets it
   * @param source what sets it
   */
  public record Setting(String written, String source) {}

  /**
   * @param verb GET, POST, ...; {@link Endpoint#ANY} for a route that takes every method
   * @param path below the root of the application; variables in braces
   * @param type class of the method that answers; empty when that is a handler of the framework
   * @param method its name
   */
  public record Route(String verb, String path, String type, String method) {
    /** {@code GET /sign-in by com.example.SignIn.page}. */
    public String shown() {
      return verb + " " + path + (type.isEmpty() ? "" : " by " + type + "." + method);
    }
  }

  /**
   * @param path below {@code templates}, with its suffix
   * @param source who brings it, for people
   * @param ours whether that is the project
   */
  public record Template(String path, String text, String source, boolean ours) {}

  public BuildFacts {
    settings = new TreeMap<>(settings);
    routes = List.copyOf(routes);
    templates = List.copyOf(templates);
    entities = List.copyOf(entities);
  }

  /** Whether an earlier build left it, and nothing that it depends on has changed since. */
  @JsonIgnore
  public boolean isStillTrue() {
    return !given.isEmpty();
  }

  public static BuildFacts ofSettings(Map<String, Setting> settings) {
    return new BuildFacts("", settings, List.of(), List.of(), List.of());
  }

  public static BuildFacts ofRoutes(List<Route> routes) {
    return new BuildFacts("", Map.of(), routes, List.of(), List.of());
  }

  public static BuildFacts ofTemplates(List<Template> templates) {
    return new BuildFacts("", Map.of(), List.of(), templates, List.of());
  }

  public static BuildFacts ofEntities(List<String> entities) {
    return new BuildFacts("", Map.of(), List.of(), List.of(), entities);
  }

  /** What several parts of a build know. */
  public static BuildFacts of(Collection<BuildFacts> parts) {
    var settings = new TreeMap<String, Setting>();
    parts.forEach(part -> settings.putAll(part.settings));
    return new BuildFacts(
        "",
        settings,
        parts.stream().flatMap(part -> part.routes.stream()).toList(),
        parts.stream().flatMap(part -> part.templates.stream()).toList(),
        parts.stream().flatMap(part -> part.entities.stream()).toList());
  }

  BuildFacts of(String given) {
    return new BuildFacts(given, settings, routes, templates, entities);
  }

  /** Those settings alone that somebody asks for: the rest is nobody's business. */
  BuildFacts withSettings(Predicate<String> asked) {
    return new BuildFacts(
        given,
        settings.entrySet().stream()
            .filter(setting -> asked.test(setting.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        routes,
        templates,
        entities);
  }

  /** Each as one line, for people. */
  public List<String> shown() {
    return Stream.of(
            settings.entrySet().stream()
                .map(set -> set.getKey() + ", set by " + set.getValue().source()),
            routes.stream().map(Route::shown),
            templates.stream().map(it -> "template " + it.path() + " of " + it.source()),
            entities.stream().map(name -> "entity " + name))
        .flatMap(each -> each)
        .toList();
  }
}
