package dev.twodoors.boundary.store.deployment;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements of a project's migration that change what belongs to the store. Reading is none: a
 * query, a foreign key, and rights to read for another role.
 */
final class StoreTouched {
  private static final Pattern TEXT_OR_COMMENT =
      Pattern.compile("'[^']*'|--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern STATEMENT = Pattern.compile("[^;]+");
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;

  /** A name in the schema; of three parts it is a column, perhaps of a table of that name. */
  private static final String IN_STORE =
      "(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?(?:ONLY\\s+)?\"?boundary\"?\\s*\\.\\s*\"?\\w++\"?+(?!\\s*\\.)";

  private static final Pattern CHANGE =
      Pattern.compile(
          String.join(
              "|",
              "\\b(?:TABLE|VIEW|INDEX|SEQUENCE|TYPE|DOMAIN|FUNCTION|PROCEDURE|INTO|UPDATE|COPY|DELETE\\s+FROM)\\s+"
                  + IN_STORE,
              "\\b(?:TRUNCATE|LOCK|DROP\\s+(?:TABLE|VIEW|INDEX|SEQUENCE|TYPE|FUNCTION))\\b.*?"
                  + IN_STORE,
              "\\b(?:INDEX|TRIGGER|RULE|POLICY|GRANT|REVOKE)\\b.*?\\bON\\s+" + IN_STORE,
              "\\bSCHEMA\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?\"?boundary\\b",
              "\\bsearch_path\\b.*?\\bboundary\\b"),
          FLAGS);
  private static final Pattern READING =
      Pattern.compile("\\s*GRANT\\s+(?:SELECT|USAGE)\\s*(?:\\([^)]*\\))?\\s+ON\\b.*", FLAGS);

  private StoreTouched() {}

  /**
   * @return each with the number of its line
   */
  static List<String> in(String sql) {
    var bare = TEXT_OR_COMMENT.matcher(sql).replaceAll(StoreTouched::blankComment);
    return STATEMENT
        .matcher(bare)
        .results()
        .filter(statement -> !READING.matcher(statement.group()).matches())
        .flatMap(
            statement ->
                CHANGE
                    .matcher(statement.group())
                    .results()
                    .map(found -> told(bare, statement.start() + found.start(), found.group())))
        .toList();
  }

  private static String blankComment(MatchResult found) {
    return found.group().startsWith("'")
        ? Matcher.quoteReplacement(found.group())
        : found.group().replaceAll("[^\\n]", " ");
  }

  private static String told(String sql, int at, String what) {
    var line = 1 + sql.substring(0, at).chars().filter(each -> each == '\n').count();
    return "line " + line + ": " + what.strip().replaceAll("\\s+", " ");
  }
}
