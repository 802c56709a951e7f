package dev.twodoors.boundary.engine.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What an expression of Qute stands for, as far as the templates say. */
final class Expressions {
  private static final Pattern HEAD =
      Pattern.compile("(!?)(\\w+(?::\\w+)?)((?:\\..*)?)", Pattern.DOTALL);

  /** {@code a ? b : c}, as Qute spells it out. */
  private static final Pattern EITHER =
      Pattern.compile(
          "(.*?)\\.(?:\\?|ifTruthy)\\((.*?)\\)\\.(?::|\\?:|or)\\((.*)\\)", Pattern.DOTALL);

  /** {@code a ?: b}. */
  private static final Pattern OR_ELSE =
      Pattern.compile("(.*?)\\.(?::|\\?:|or)\\((.*)\\)", Pattern.DOTALL);

  private Expressions() {}

  /** With what a name stands for in the place of the name. */
  static String resolved(String expression, Map<String, String> known) {
    var parts = HEAD.matcher(expression);
    if (!parts.matches() || !known.containsKey(parts.group(2))) {
      return expression;
    }
    var value = known.get(parts.group(2));
    return value.equals(parts.group(2)) ? expression : parts.group(1) + value + parts.group(3);
  }

  /** The expressions that one can be, each with the branch in which it is. */
  static Map<String, Branch> choices(String expression, Map<String, String> known) {
    var either = EITHER.matcher(expression);
    if (either.matches()) {
      var condition = resolved(either.group(1), known);
      return choices(condition, either.group(2), either.group(3), known);
    }
    var orElse = OR_ELSE.matcher(expression);
    if (orElse.matches()) {
      var first = resolved(orElse.group(1), known);
      return PageText.isQuoted(first)
          ? Map.of(first, Branch.ALWAYS)
          : choices(first + " is there", first, orElse.group(2), known);
    }
    return Map.of(resolved(expression, known), Branch.ALWAYS);
  }

  private static Map<String, Branch> choices(
      String condition, String one, String other, Map<String, String> known) {
    var choices = new LinkedHashMap<String, Branch>();
    Branch.ALWAYS
        .and(condition, true)
        .ifPresent(branch -> choices.put(resolved(one, known), branch));
    Branch.ALWAYS
        .and(condition, false)
        .ifPresent(branch -> choices.putIfAbsent(resolved(other, known), branch));
    return choices;
  }
}
