package dev.twodoors.boundary.engine.contract;

import dev.twodoors.boundary.engine.contract.ApiDocument.Operation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where an operation is answered. */
final class Servers {
  private static final Object HERE = Map.of("url", "/");

  private Servers() {}

  static void compare(Changes changes, Spot spot, Operation old, Operation now) {
    var was = addresses(old);
    var is = addresses(now);
    was.stream()
        .filter(address -> !is.contains(address))
        .forEach(address -> changes.add(true, spot.in("server " + address), "is gone"));
    is.stream()
        .filter(address -> !was.contains(address))
        .forEach(address -> changes.add(false, spot.in("server " + address), "is new"));
  }

  private static Set<String> addresses(Operation operation) {
    var servers = Tree.list(operation.tree(), "servers");
    Set<String> addresses = new LinkedHashSet<>();
    (servers.isEmpty() ? List.of(HERE) : servers)
        .forEach(server -> addresses.addAll(addresses(Tree.map(server))));
    return addresses;
  }

  /** One for each value that a variable may have; a variable with any value stays in it. */
  private static List<String> addresses(Map<String, Object> server) {
    var url = Tree.text(server, "url").orElse("/");
    var all = Stream.of(url.length() > 1 ? url.replaceFirst("/$", "") : url);
    for (var variable : Tree.map(server, "variables").entrySet()) {
      var known = Tree.map(variable.getValue());
      var name = "{" + variable.getKey() + "}";
      Set<String> values = new LinkedHashSet<>(Tree.texts(known, "enum"));
      if (values.isEmpty()) {
        values.add(name);
      }
      values.add(Tree.text(known, "default").orElse(name));
      all = all.flatMap(address -> values.stream().map(value -> address.replace(name, value)));
    }
    return all.toList();
  }
}
