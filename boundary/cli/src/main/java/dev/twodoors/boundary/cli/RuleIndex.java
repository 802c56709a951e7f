package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Rules;
import java.util.List;
import java.util.Locale;

/** All rules on one screen. */
final class RuleIndex {

  private RuleIndex() {}

  static List<String> ids() {
    return Rules.all().stream().map(Rule::id).toList();
  }

  /** The most serious group first. */
  static String shown() {
    StringBuilder text = new StringBuilder();
    for (Group group : Group.values()) {
      List<Rule> rules = Rules.all().stream().filter(rule -> rule.card().group() == group).toList();
      if (!rules.isEmpty()) {
        text.append(group.shown()).append('\n');
        rules.forEach(rule -> text.append(line(rule)));
        text.append('\n');
      }
    }
    return text.append(
            """
            web, api, both: judged whenever that door is built. whole: by ./doors check and at verify.
            no waiver: nothing excuses it. Everything else a dated line in docs/governance/waivers.yaml does.
            """)
        .toString();
  }

  private static String line(Rule rule) {
    return String.format(
        Locale.ROOT,
        "  %-27s %-5s %-9s %s%n",
        rule.id(),
        rule.judgedIn(),
        rule.card().waivable() ? "" : "no waiver",
        rule.card().says());
  }
}
