package dev.twodoors.boundary.engine.pages;

import dev.twodoors.boundary.engine.judge.Card.Basis;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Rules;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The index of all rules: a table per group, the most serious group first. */
final class RuleTable {
  private static final Pattern TABLES =
      Pattern.compile("<!-- rules -->\n.*?<!-- end -->", Pattern.DOTALL);

  private RuleTable() {}

  /** The index as it has to be. */
  static String refreshed(String index) {
    var text = new StringBuilder("<!-- rules -->\n");
    for (var group : Group.values()) {
      var rules = Rules.all().stream().filter(rule -> rule.card().group() == group).toList();
      if (!rules.isEmpty()) {
        text.append(table(group, rules));
      }
    }
    return TABLES
        .matcher(index)
        .replaceFirst(Matcher.quoteReplacement(text.append("<!-- end -->").toString()));
  }

  private static String table(Group group, List<Rule> rules) {
    var text =
        new StringBuilder(
            "## "
                + group.shown()
                + "\n\n| rule | basis | in | says |\n| --- | --- | --- | --- |\n");
    rules.forEach(rule -> text.append(row(rule)));
    return text.append('\n').toString();
  }

  private static String row(Rule rule) {
    var card = rule.card();
    return String.format(
        Locale.ROOT,
        "| [`%s`](%s.md) | %s | %s | %s%s |\n",
        rule.id(),
        rule.id(),
        card.basis() == Basis.PROVEN ? "proven" : "declared",
        rule.judgedIn(),
        card.says().replace("%", "%%"),
        card.waivable() ? "" : " (no waiver)");
  }
}
