package dev.twodoors.boundary.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One capability as it is called through each door. */
public record Comparison(String capability, List<Through> doors) {

  /**
   * Its calls through one door; times are the middle of all, in microseconds.
   *
   * @param inside the capability, from the guard to the outcome
   * @param around it: reading the request, signing the caller in, writing the answer
   */
  public record Through(String door, int calls, String inside, String around) {}

  private record Taken(List<Long> inside, List<Long> around) {}

  /** Of requests that called one capability: with more, nobody can say whose time it was. */
  static List<Comparison> of(List<Call> calls) {
    Map<String, Map<String, Taken>> taken = new TreeMap<>();
    for (Call call : calls) {
      if (call.called().size() == 1 && !call.request().isEmpty()) {
        Call.Called only = call.called().getFirst();
        Taken times =
            taken
                .computeIfAbsent(only.capability(), any -> new TreeMap<>())
                .computeIfAbsent(
                    call.door(), any -> new Taken(new ArrayList<>(), new ArrayList<>()));
        times.inside().add(only.micros());
        times.around().add(call.micros() - only.micros());
      }
    }
    return taken.entrySet().stream()
        .map(
            each ->
                new Comparison(
                    each.getKey(),
                    each.getValue().entrySet().stream()
                        .map(door -> through(door.getKey(), door.getValue()))
                        .toList()))
        .toList();
  }

  private static Through through(String door, Taken times) {
    return new Through(door, times.inside().size(), middle(times.inside()), middle(times.around()));
  }

  private static String middle(List<Long> values) {
    return Call.millis(
        values.stream().sorted().skip((values.size() - 1) / 2).findFirst().orElseThrow());
  }
}
