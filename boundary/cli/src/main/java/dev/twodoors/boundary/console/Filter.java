package dev.twodoors.boundary.console;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which calls are asked for. An empty text asks for any. */
public record Filter(String capability, String door, String outcome, String person) {

  static Filter of(Map<String, String> asked) {
    return new Filter(
        asked.getOrDefault("capability", ""),
        asked.getOrDefault("door", ""),
        asked.getOrDefault("outcome", ""),
        asked.getOrDefault("person", ""));
  }

  /** One and the same call of a capability must be all that is asked for. */
  boolean matches(Call call) {
    return (door.isEmpty() || door.equals(call.door()))
        && ((capability + outcome + person).isEmpty()
            || call.called().stream().anyMatch(this::matches));
  }

  private boolean matches(Call.Called called) {
    return (capability.isEmpty() || capability.equals(called.capability()))
        && (outcome.isEmpty() || outcome.equals(called.outcome()))
        && (person.isEmpty() || person.equals(called.person()));
  }

  /** Whether anything in particular is asked for. */
  public boolean isSet() {
    return !(capability + door + outcome + person).isEmpty();
  }

  /** What can be asked for: a field of the form. */
  public record Field(String name, String label, String chosen, List<String> values) {
    public boolean isChosen(String value) {
      return value.equals(chosen);
    }
  }

  /** With what these calls have. */
  List<Field> fields(List<Call> calls) {
    return List.of(
        field("capability", "Capability", capability, calls, Call.Called::capability),
        new Field("door", "Door", door, sorted(door, calls.stream().map(Call::door))),
        field("outcome", "Outcome", outcome, calls, Call.Called::outcome),
        field("person", "Person", person, calls, Call.Called::person));
  }

  private static Field field(
      String name,
      String label,
      String chosen,
      List<Call> calls,
      Function<Call.Called, String> value) {
    Stream<String> values = calls.stream().flatMap(call -> call.called().stream()).map(value);
    return new Field(name, label, chosen, sorted(chosen, values));
  }

  private static List<String> sorted(String chosen, Stream<String> values) {
    return Stream.concat(Stream.of(chosen), values)
        .filter(value -> !value.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
