package dev.twodoors.boundary.engine.map;

import dev.twodoors.boundary.engine.map.CapabilityMap.Entry;
import dev.twodoors.boundary.engine.map.CapabilityMap.Operation;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What is said of a capability, in the order in which a change of it is told. */
enum Trait {
  KIND(Entry::kind),
  RISK(Entry::risk),
  OWNER(entry -> entry.owner().isEmpty() ? "nobody" : entry.owner()),
  CONSUMERS(entry -> listed(entry.consumers())),
  GUARD(entry -> listed(entry.roles())),
  NATURE(entry -> entry.command() ? "command" : "query"),
  SPEED_FIRST_DATE(entry -> entry.speedFirstUntil().isEmpty() ? "none" : entry.speedFirstUntil()),
  WEB_PATHS(entry -> paths(entry.web())),
  API_PATHS(entry -> paths(entry.api()));

  private final Function<Entry, String> said;

  Trait(Function<Entry, String> said) {
    this.said = said;
  }

  String of(Entry entry) {
    return said.apply(entry);
  }

  String shown() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("api", "API");
  }

  /** A door that opens or closes has other paths than before: that is told as a move. */
  boolean isPartOfMove(Entry before, Entry after) {
    return this == WEB_PATHS && before.web().isEmpty() != after.web().isEmpty()
        || this == API_PATHS && before.api().isEmpty() != after.api().isEmpty();
  }

  private static String paths(List<Operation> operations) {
    return listed(operations.stream().map(Operation::shown).distinct().toList());
  }

  private static String listed(List<String> values) {
    return values.isEmpty() ? "none" : String.join(", ", values);
  }
}
