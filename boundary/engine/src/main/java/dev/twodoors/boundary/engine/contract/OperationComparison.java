package dev.twodoors.boundary.engine.contract;

import dev.twodoors.boundary.engine.contract.ApiDocument.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares what an operation takes and answers: parameters, body, statuses, headers. */
final class OperationComparison {
  private final ApiDocument before;
  private final ApiDocument after;
  private final Changes changes;
  private final Spot operation;
  private final SchemaComparison schemas;

  OperationComparison(ApiDocument before, ApiDocument after, Changes changes, Spot operation) {
    this.before = before;
    this.after = after;
    this.changes = changes;
    this.operation = operation;
    this.schemas = new SchemaComparison(before, after, changes);
  }

  void compare(Operation old, Operation now) {
    parameters(parameters(before, old.parameters()), parameters(after, now.parameters()));
    body(
        before.resolved(old.tree().get("requestBody")),
        after.resolved(now.tree().get("requestBody")));
    responses(Tree.map(old.tree(), "responses"), Tree.map(now.tree(), "responses"));
  }

  /** By what it is called and where it stands, as in {@code header If-Match}. */
  private static Map<String, Map<String, Object>> parameters(
      ApiDocument document, List<Object> parameters) {
    Map<String, Map<String, Object>> named = new LinkedHashMap<>();
    for (var parameter : parameters) {
      var known = document.resolved(parameter);
      named.put(known.get("in") + " " + known.get("name"), known);
    }
    return named;
  }

  private void parameters(
      Map<String, Map<String, Object>> old, Map<String, Map<String, Object>> now) {
    old.keySet().stream()
        .filter(name -> !now.containsKey(name))
        .forEach(name -> changes.add(true, operation.sent(name), "is gone"));
    now.forEach(
        (name, parameter) -> {
          var spot = operation.sent(name);
          if (old.containsKey(name)) {
            required(spot, old.get(name), parameter);
            schemas.compare(spot, old.get(name).get("schema"), parameter.get("schema"));
          } else {
            var required = isTrue(parameter, "required");
            changes.add(required, spot, required ? "is new and required" : "is new");
          }
        });
  }

  private void required(Spot spot, Map<String, Object> old, Map<String, Object> now) {
    if (isTrue(old, "required") != isTrue(now, "required")) {
      var is = isTrue(now, "required");
      changes.add(spot.sent() == is, spot, is ? "is required now" : "is no longer required");
    }
  }

  private void body(Map<String, Object> old, Map<String, Object> now) {
    var spot = operation.sent("body");
    if (old.isEmpty() && !now.isEmpty()) {
      changes.add(isTrue(now, "required"), spot, "is new");
    } else if (now.isEmpty() && !old.isEmpty()) {
      changes.add(true, spot, "is gone");
    } else {
      required(spot, old, now);
      content(spot, Tree.map(old, "content"), Tree.map(now, "content"));
    }
  }

  private void responses(Map<String, Object> old, Map<String, Object> now) {
    old.keySet().stream()
        .filter(status -> !now.containsKey(status))
        .forEach(status -> changes.add(true, operation.received(status), "is gone"));
    now.forEach(
        (status, response) -> {
          var spot = operation.received(status);
          if (old.containsKey(status)) {
            response(spot, before.resolved(old.get(status)), after.resolved(response));
          } else {
            // Clients have to expect errors, not another kind of success.
            changes.add(status.startsWith("2"), spot, "is new");
          }
        });
  }

  private void response(Spot spot, Map<String, Object> old, Map<String, Object> now) {
    headers(spot, Tree.map(old, "headers"), Tree.map(now, "headers"));
    content(spot, Tree.map(old, "content"), Tree.map(now, "content"));
  }

  private void headers(Spot spot, Map<String, Object> old, Map<String, Object> now) {
    old.keySet().stream()
        .filter(name -> !now.containsKey(name))
        .forEach(name -> changes.add(true, spot.field("header " + name), "is gone"));
    now.forEach(
        (name, header) -> {
          var at = spot.field("header " + name);
          if (old.containsKey(name)) {
            var was = before.resolved(old.get(name));
            var is = after.resolved(header);
            required(at, was, is);
            schemas.compare(at, was.get("schema"), is.get("schema"));
          } else {
            changes.add(false, at, "is new");
          }
        });
  }

  private void content(Spot spot, Map<String, Object> old, Map<String, Object> now) {
    old.keySet().stream()
        .filter(type -> !now.containsKey(type))
        .forEach(type -> changes.add(true, spot, "is no longer " + type));
    now.forEach(
        (type, media) -> {
          if (old.containsKey(type)) {
            schemas.compare(
                spot, Tree.map(old.get(type)).get("schema"), Tree.map(media).get("schema"));
          } else {
            changes.add(false, spot, "may be " + type);
          }
        });
  }

  private static boolean isTrue(Map<String, Object> of, String key) {
    return Boolean.TRUE.equals(of.get(key));
  }
}
