package dev.twodoors.boundary.engine.disguises;

import dev.twodoors.boundary.engine.fixtures.Fixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rewrites and rules: how many pairs were found, missed, and where a rewrite does not apply. */
final class Tally {
  private enum Result {
    FOUND,
    MISSED,
    NOT_APPLICABLE
  }

  private final Map<String, Map<String, int[]>> counts = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> found = new ArrayList<>();

  void add(Trials trials) {
    trials.applied().forEach(this::add);
    trials
        .notApplicable()
        .forEach(rewrite -> count(rewrite, trials.fixture(), Result.NOT_APPLICABLE));
  }

  private void add(Trial trial) {
    count(trial.rewrite(), trial.fixture(), trial.isFound() ? Result.FOUND : Result.MISSED);
    (trial.isFound() ? found : missed).add(trial.toString());
  }

  private void count(Rewrite rewrite, Fixture fixture, Result result) {
    counts.computeIfAbsent(rewrite.shown(), any -> new TreeMap<>())
        .computeIfAbsent(fixture.rule(), any -> new int[Result.values().length])[
        result.ordinal()]++;
  }

  List<String> missed() {
    return missed;
  }

  List<String> found() {
    return found;
  }

  /** A row for each rewrite, over all rules. */
  String table() {
    var text = new StringBuilder();
    text.append("| rewrite | found | missed | does not apply | found in rules |\n");
    text.append("| --- | --- | --- | --- | --- |\n");
    var sums = new int[Result.values().length];
    var rules = new TreeSet<String>();
    counts.forEach(
        (rewrite, byRule) -> {
          var sum = new int[Result.values().length];
          byRule.forEach(
              (rule, each) -> {
                for (var i = 0; i < sum.length; i++) {
                  sum[i] += each[i];
                  sums[i] += each[i];
                }
              });
          var in =
              byRule.entrySet().stream().filter(e -> e.getValue()[0] > 0).map(Map.Entry::getKey);
          var names = in.toList();
          rules.addAll(names);
          text.append(row(rewrite, sum, names.size()));
        });
    return text.append(row("all", sums, rules.size())).toString();
  }

  private static String row(String name, int[] sum, int rules) {
    return String.format(
        Locale.ROOT, "| %s | %d | %d | %d | %d |%n", name, sum[0], sum[1], sum[2], rules);
  }

  /** Every rewrite under every rule: found/missed/does not apply. */
  String whole() {
    var text = new StringBuilder();
    counts.forEach(
        (rewrite, byRule) ->
            byRule.forEach(
                (rule, n) ->
                    text.append(
                        String.format(
                            Locale.ROOT,
                            "%-55s %-28s %3d %3d %3d%n",
                            rewrite,
                            rule,
                            n[0],
                            n[1],
                            n[2]))));
    return text.toString();
  }
}
