package dev.twodoors.boundary.engine.contract;

import dev.twodoors.boundary.engine.contract.ApiDocument.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares what an operation takes and answers: parameters, body, statuses, headers. */
final class OperationComparison {
  private static final Set<String> OF_OPERATION =
      Set.of(
          "parameters",
          "requestBody",
          "responses",
          "operationId",
          "deprecated",
          "security",
          "servers",
          "tags");

  private final ApiDocument before;
  private final ApiDocument after;
  private final Changes changes;
  private final Spot operation;
  private final Unknown unknown;
  private final SchemaComparison schemas;
  private final Serialisation written;

  OperationComparison(Shapes old, Shapes now, Changes changes, Spot operation) {
    this.before = old.document();
    this.after = now.document();
    this.changes = changes;
    this.operation = operation;
    this.unknown = new Unknown(before, after, changes);
    this.schemas = new SchemaComparison(old, now, changes);
    this.written = new Serialisation(old, now, changes, schemas);
  }

  void compare(Operation was, Operation is) {
    parameters(parameters(before, was.parameters()), parameters(after, is.parameters()));
    body(
        before.resolved(was.tree().get("requestBody")),
        after.resolved(is.tree().get("requestBody")));
    responses(statuses(was), statuses(is));
    unknown.compare(operation, was.tree(), is.tree(), OF_OPERATION);
  }

  private static Map<String, Map<String, Object>> parameters(
      ApiDocument document, List<Object> parameters) {
    Map<String, Map<String, Object>> named = new LinkedHashMap<>();
    for (var parameter : parameters) {
      var known = document.resolved(parameter);
      if (!Serialisation.isDescribedElsewhere(known)) {
        named.put(Serialisation.key(known), known);
      }
    }
    return named;
  }

  private void parameters(
      Map<String, Map<String, Object>> was, Map<String, Map<String, Object>> is) {
    was.forEach(
        (key, parameter) -> {
          if (!is.containsKey(key)) {
            changes.add(true, sent(parameter), "is gone");
          }
        });
    is.forEach(
        (key, parameter) -> {
          if (was.containsKey(key)) {
            written.compare(sent(parameter), was.get(key), parameter);
          } else {
            var required = Tree.isTrue(parameter, "required");
            changes.add(required, sent(parameter), required ? "is new and required" : "is new");
          }
        });
  }

  /** As in {@code header If-Match}. */
  private Spot sent(Map<String, Object> parameter) {
    return operation.sent(parameter.get("in") + " " + parameter.get("name"));
  }

  private void body(Map<String, Object> was, Map<String, Object> is) {
    var spot = operation.sent("body");
    if (was.isEmpty() && !is.isEmpty()) {
      changes.add(Tree.isTrue(is, "required"), spot, "is new");
    } else if (is.isEmpty() && !was.isEmpty()) {
      changes.add(true, spot, "is gone");
    } else {
      written.required(spot, was, is);
      content(spot, was, is);
      unknown.compare(spot, was, is, Set.of("required", "content"));
    }
  }

  private static Map<String, Object> statuses(Operation operation) {
    Map<String, Object> statuses = new TreeMap<>(Tree.map(operation.tree(), "responses"));
    statuses.keySet().removeIf(KeywordKinds::isSilent);
    statuses.replaceAll((status, response) -> Tree.map(response));
    return statuses;
  }

  private void responses(Map<String, Object> was, Map<String, Object> is) {
    was.keySet().stream()
        .filter(status -> find(is, status).isEmpty())
        .forEach(status -> changes.add(true, operation.received(status), "is gone"));
    Stream.concat(was.keySet().stream(), is.keySet().stream())
        .distinct()
        .filter(status -> find(is, status).isPresent())
        .forEach(
            status -> {
              var spot = operation.received(status);
              var former = find(was, status);
              if (former.isPresent()) {
                response(
                    spot,
                    before.resolved(former.get()),
                    after.resolved(find(is, status).orElseThrow()));
              } else {
                // Clients have to expect errors, not another kind of success.
                changes.add(status.startsWith("2"), spot, "is new");
              }
            });
  }

  /** What is said of a status, of a range that includes it, or of all others. */
  private static Optional<Object> find(Map<String, Object> responses, String status) {
    return Stream.of(status, status.replaceFirst("..$", "XX"), "default")
        .filter(responses::containsKey)
        .findFirst()
        .map(responses::get);
  }

  private void response(Spot spot, Map<String, Object> was, Map<String, Object> is) {
    headers(spot, headers(was), headers(is));
    content(spot, was, is);
    unknown.compare(spot, was, is, Set.of("headers", "content"));
  }

  /** Names of headers have no case; the media type is told in its own place. */
  private static Map<String, Object> headers(Map<String, Object> response) {
    Map<String, Object> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(Tree.map(response, "headers"));
    headers.remove("content-type");
    return headers;
  }

  private void headers(Spot spot, Map<String, Object> was, Map<String, Object> is) {
    was.keySet().stream()
        .filter(name -> !is.containsKey(name))
        .forEach(name -> changes.add(true, spot.field("header " + name), "is gone"));
    is.forEach(
        (name, header) -> {
          var at = spot.field("header " + name);
          if (was.containsKey(name)) {
            written.compare(at, before.resolved(was.get(name)), after.resolved(header));
          } else {
            changes.add(false, at, "is new");
          }
        });
  }

  private void content(Spot spot, Map<String, Object> old, Map<String, Object> now) {
    var was = MediaTypes.of(old);
    var is = MediaTypes.of(now);
    was.forEach(
        (type, media) ->
            MediaTypes.find(is, type)
                .ifPresentOrElse(
                    other -> {
                      schemas.compare(spot, media.get("schema"), other.get("schema"));
                      unknown.compare(spot, media, other, Set.of("schema"));
                    },
                    () -> changes.add(true, spot, "is no longer " + type)));
    is.keySet().stream()
        .filter(type -> !was.containsKey(type))
        .forEach(type -> changes.add(false, spot, "may be " + type));
  }
}
