package dev.twodoors.boundary.engine.contract;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes one document per major version of the one that the build generates. The first step of a
 * path says the major version; one without belongs to v1. Each document holds what its operations
 * need and no more, paths, tags and components in the order of their names, and the parts of each
 * operation in one order.
 */
final class Majors {
  private static final Pattern MAJOR = Pattern.compile("/(v[1-9]\\d{0,4})(/.*)?");
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparing((String major) -> number(major));

  /** What a filter of the contract adds would stand last in one build, and elsewhere in another. */
  private static final List<String> OF_OPERATIONS =
      List.of(
          "summary",
          "description",
          "operationId",
          "tags",
          "parameters",
          "requestBody",
          "responses",
          "x-capability",
          "x-owner",
          "security");

  private final Map<String, Object> tree;

  private Majors(ApiDocument all) {
    this.tree = all.tree();
  }

  /** By {@code v1}, {@code v2}, ...; empty when there is no operation. */
  static SortedMap<String, ApiDocument> of(ApiDocument all) {
    var majors = new Majors(all);
    SortedMap<String, SortedMap<String, Object>> paths = empty();
    Tree.map(all.tree(), "paths")
        .forEach(
            (path, item) ->
                paths
                    .computeIfAbsent(major(path), any -> new TreeMap<>())
                    .put(path, ordered(item)));
    SortedMap<String, ApiDocument> documents = empty();
    paths.forEach((major, own) -> documents.put(major, majors.document(major, own)));
    return documents;
  }

  private static Object ordered(Object item) {
    var ordered = new LinkedHashMap<String, Object>();
    Tree.map(item)
        .forEach(
            (method, part) ->
                ordered.put(method, part instanceof Map<?, ?> ? operation(Tree.map(part)) : part));
    return ordered;
  }

  private static Map<String, Object> operation(Map<String, Object> parts) {
    var ordered = new LinkedHashMap<String, Object>();
    OF_OPERATIONS.stream()
        .filter(parts::containsKey)
        .forEach(key -> ordered.put(key, parts.get(key)));
    parts.forEach(ordered::putIfAbsent);
    return ordered;
  }

  static <T> SortedMap<String, T> empty() {
    return new TreeMap<>(BY_NUMBER);
  }

  /** {@code v1} is 1. */
  static int number(String major) {
    return Integer.parseInt(major.substring(1));
  }

  private static String major(String path) {
    var found = MAJOR.matcher(path);
    return found.matches() ? found.group(1) : "v1";
  }

  private ApiDocument document(String major, SortedMap<String, Object> paths) {
    var own = new LinkedHashMap<>(tree);
    own.remove("components");
    own.put("info", info(major));
    own.put("tags", tags(paths));
    // Paths and components last, where they are looked for.
    own.remove("paths");
    own.put("paths", paths);
    own.put("components", components(own));
    own.values().removeIf(part -> part instanceof Collection<?> c && c.isEmpty());
    return new ApiDocument(own);
  }

  private Map<String, Object> info(String major) {
    var info = new LinkedHashMap<>(Tree.map(tree, "info"));
    var version = String.valueOf(info.get("version"));
    if (!version.startsWith(number(major) + ".")) {
      info.put("version", number(major) + ".0.0");
    }
    return info;
  }

  private Object tags(SortedMap<String, Object> paths) {
    var used =
        new ApiDocument(Map.of("paths", paths))
            .operations().values().stream()
                .flatMap(operation -> Tree.texts(operation.tree(), "tags").stream())
                .collect(Collectors.toSet());
    return Tree.list(tree, "tags").stream()
        .filter(tag -> used.contains(Tree.text(Tree.map(tag), "name").orElse("")))
        .sorted(Comparator.comparing(tag -> Tree.text(Tree.map(tag), "name").orElse("")))
        .toList();
  }

  /** Those that are referred to, by others among them too. */
  private Map<String, Object> components(Map<String, Object> document) {
    Set<String> needed = new LinkedHashSet<>();
    collect(document, needed);
    SortedMap<String, Object> sections = new TreeMap<>();
    Tree.map(tree, "components")
        .forEach(
            (section, parts) -> {
              SortedMap<String, Object> kept = new TreeMap<>(Tree.map(parts));
              kept.keySet().removeIf(name -> !needed.contains(section + "/" + name));
              if (!kept.isEmpty()) {
                sections.put(section, kept);
              }
            });
    return sections;
  }

  private void collect(Object part, Set<String> needed) {
    if (part instanceof Iterable<?> items) {
      items.forEach(item -> collect(item, needed));
    } else if (part instanceof Map<?, ?>) {
      var map = Tree.map(part);
      Tree.list(map, "security")
          .forEach(
              scheme ->
                  Tree.map(scheme).keySet().forEach(name -> needed.add("securitySchemes/" + name)));
      Tree.reference(map)
          .map(reference -> reference.replaceFirst("^#/components/", ""))
          .filter(needed::add)
          .map(place -> place.split("/", 2))
          .filter(place -> place.length == 2)
          .ifPresent(
              place ->
                  collect(Tree.map(Tree.map(tree, "components"), place[0]).get(place[1]), needed));
      map.values().forEach(value -> collect(value, needed));
    }
  }
}
