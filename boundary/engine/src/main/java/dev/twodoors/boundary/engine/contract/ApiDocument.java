package dev.twodoors.boundary.engine.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
              var item = Tree.map(value);
              METHODS.stream()
                  .filter(item::containsKey)
                  .map(method -> operation(path, method, item))
                  .forEach(operation -> found.put(operation.name(), operation));
            });
    return found;
  }

  private static Operation operation(String path, String method, Map<String, Object> item) {
    var own = Tree.map(item, method);
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

  private Map<String, Object> target(String reference) {
    var found = tree;
    for (var step : reference.replaceFirst("^#/", "").split("/")) {
      found = Tree.map(found, step.replace("~1", "/").replace("~0", "~"));
    }
    return found;
  }
}
