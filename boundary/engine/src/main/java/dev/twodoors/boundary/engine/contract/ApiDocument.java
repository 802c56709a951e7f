package dev.twodoors.boundary.engine.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An OpenAPI document as the tree that it is: maps, lists and plain values.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1.html">OpenAPI 3.1</a>
 */
public record ApiDocument(Map<String, Object> tree) {
  /** Methods in the order in which a path shows them. */
  static final List<String> METHODS =
      List.of("get", "put", "post", "patch", "delete", "head", "options", "trace");

  private static final List<String> INHERITED = List.of("servers", "security");

  /**
   * @param name {@code GET /v1/orders/{id}}
   * @param parameters those of the path too
   */
  record Operation(String name, Map<String, Object> tree, List<Object> parameters) {}

  /** By name, in the order of paths and methods. */
  Map<String, Operation> operations() {
    Map<String, Operation> found = new LinkedHashMap<>();
    Tree.map(tree, "paths")
        .forEach(
            (path, value) -> {
              var item = resolved(value);
              METHODS.stream()
                  .filter(item::containsKey)
                  .map(method -> operation(path, method, item))
                  .forEach(operation -> found.put(operation.name(), operation));
            });
    return found;
  }

  /** With what it takes over from its path and from the document. */
  private Operation operation(String path, String method, Map<String, Object> item) {
    var own = new LinkedHashMap<>(Tree.map(item, method));
    for (var wider : List.of(item, tree)) {
      INHERITED.stream()
          .filter(wider::containsKey)
          .forEach(key -> own.putIfAbsent(key, wider.get(key)));
    }
    return new Operation(
        method.toUpperCase(Locale.ROOT) + " " + path,
        own,
        Stream.concat(Tree.list(item, "parameters").stream(), Tree.list(own, "parameters").stream())
            .toList());
  }

  /** How many operations there are. */
  public int size() {
    return operations().size();
  }

  /** The version that the document gives itself. */
  public String version() {
    return Tree.text(Tree.map(tree, "info"), "version").orElse("");
  }

  /** What a reference leads to, together with what stands beside it; anything else as it is. */
  Map<String, Object> resolved(Object part) {
    var known = Tree.map(part);
    var names = new ArrayList<String>();
    for (var next = Tree.reference(known);
        next.isPresent() && !names.contains(next.get());
        next = Tree.reference(known)) {
      names.add(next.get());
      var target = new LinkedHashMap<>(target(next.get()));
      known.entrySet().stream()
          .filter(entry -> !entry.getKey().equals("$ref"))
          .forEach(entry -> target.putIfAbsent(entry.getKey(), entry.getValue()));
      known = target;
    }
    return known;
  }

  static boolean isInside(String reference) {
    return reference.startsWith("#/");
  }

  /** With all that it refers to in its place, without words for readers. */
  Object expanded(Object part) {
    return expanded(part, Set.of());
  }

  private Object expanded(Object part, Set<String> open) {
    if (part instanceof List<?> items) {
      return items.stream().map(item -> expanded(item, open)).toList();
    }
    if (!(part instanceof Map)) {
      return part;
    }
    Map<String, Object> all = new LinkedHashMap<>(Tree.map(part));
    // A field may be called as a word for readers is.
    all.entrySet()
        .removeIf(one -> KeywordKinds.isSilent(one.getKey()) && !(one.getValue() instanceof Map));
    all.replaceAll((key, value) -> expanded(value, open));
    var reference = Tree.reference(all).filter(ref -> isInside(ref) && !open.contains(ref));
    reference.ifPresent(ref -> all.put("$ref", expanded(target(ref), with(open, ref))));
    return reference.isPresent() && all.size() == 1 ? all.get("$ref") : all;
  }

  static Set<String> with(Set<String> some, String other) {
    return Stream.concat(some.stream(), Stream.of(other)).collect(Collectors.toSet());
  }

  Map<String, Object> target(String reference) {
    var found = tree;
    for (var step : reference.replaceFirst("^#/", "").split("/")) {
      found = Tree.map(found, step.replace("~1", "/").replace("~0", "~"));
    }
    return found;
  }
}
