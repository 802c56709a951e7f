package dev.twodoors.boundary.engine.contract;

import dev.twodoors.boundary.engine.contract.ApiDocument.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names of path variables, which no request carries: paths that differ in nothing else are the same
 * path (OpenAPI 3.1, Paths Object).
 */
final class PathVariables {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

  private PathVariables() {}

  /** Operations of one document, with the names that another document gives to their variables. */
  static Map<String, Operation> namedAs(
      Map<String, Operation> names, ApiDocument document, Map<String, Operation> operations) {
    var byShape = new HashMap<String, String>();
    names.keySet().forEach(name -> byShape.put(shape(name), name));
    Map<String, Operation> renamed = new LinkedHashMap<>();
    operations.forEach(
        (name, operation) -> {
          var other = byShape.getOrDefault(shape(name), name);
          renamed.put(other, other.equals(name) ? operation : renamed(document, operation, other));
        });
    return renamed;
  }

  private static String shape(String operation) {
    return VARIABLE.matcher(operation).replaceAll("{}");
  }

  private static Operation renamed(ApiDocument document, Operation operation, String name) {
    var old = variables(operation.name());
    var now = variables(name);
    var parameters = new ArrayList<Object>();
    for (var parameter : operation.parameters()) {
      var known = new LinkedHashMap<>(document.resolved(parameter));
      var place = old.indexOf("" + known.get("name"));
      if ("path".equals(known.get("in")) && place >= 0) {
        known.put("name", now.get(place));
      }
      parameters.add(known);
    }
    return new Operation(name, operation.tree(), List.copyOf(parameters));
  }

  private static List<String> variables(String operation) {
    return VARIABLE
        .matcher(operation)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
