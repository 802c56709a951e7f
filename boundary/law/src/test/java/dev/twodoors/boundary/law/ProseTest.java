package dev.twodoors.boundary.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word for one thing, and none that only fills or praises. Code is not looked at. */
class ProseTest {
  /** A block, a remark, a word in code, the target of a link, an address. */
  private static final Pattern NOT_PROSE =
      Pattern.compile(
          "(?ms)^ *(`{3,})[^`\\n]*\\n.*?^ *\\1`*[ \\t]*$|<!--.*?-->|`[^`\\n]*`|\\]\\([^)\\s]*\\)|https?://\\S+");

  /** What we do not say, and what we say. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("use[ -]cases?", "capability"),
          // Problem documents have a member of this name: "named in violations".
          Map.entry("(?<!\\b(?:in|of) )violations?", "finding, or what is wrong"),
          Map.entry("exemptions?|suppress\\w*|whitelist\\w*|blacklist\\w*", "waiver, to waive"),
          Map.entry("front-?ends?|back-?ends?", "door, core"),
          Map.entry("micro-?services?", "door, or other program"),
          Map.entry("leverag\\w*|utili[sz]\\w*", "to use"),
          Map.entry("in order to", "to"),
          Map.entry("e\\.g\\.|i\\.e\\.|etc\\.", "such as; that is"),
          Map.entry(
              "simply|easily|obvious\\w*|of course|basically|actually|trivial\\w*|very|note that",
              "nothing: leave it out"),
          Map.entry(
              "seamless\\w*|powerful|robust\\w*|blazing\\w*|cutting-edge|state of the art"
                  + "|effortless\\w*|elegant\\w*|world-class|best practices?|comprehensive\\w*"
                  + "|streamlin\\w*|empower\\w*|delve\\w*|holistic|modern",
              "what it does, with a number"),
          Map.entry("moreover|furthermore|in conclusion|it is worth", "nothing: begin anew"),
          Map.entry(
              "behavior\\w*|colors?|organiz\\w*|(?-i:[Ll]icenses?)|analyz\\w*|judgment|catalogs",
              "the British spelling"),
          Map.entry("TODO|FIXME|TBD", "an issue"));

  private static final Map<Pattern, String> PATTERNS =
      WORDS.entrySet().stream()
          .collect(Collectors.toMap(word -> pattern(word.getKey()), Map.Entry::getValue));

  @Test
  void saysEachThingByItsWord() {
    assertEquals(List.of(), Document.all().stream().flatMap(ProseTest::mistakes).sorted().toList());
  }

  @Test
  void eachWordIsFoundInProseAndNotInCode() {
    assertEquals(
        List.of("page: 'Utilise' -> to use", "page: 'use cases' -> capability"),
        mistakes(
                new Document(
                    "page",
                    "Utilise it.\n\n```java\nutilise(it)\n```\nSee `TODO`, [it](simply.md), use cases."))
            .sorted()
            .toList());
  }

  private static Stream<String> mistakes(Document page) {
    var prose = NOT_PROSE.matcher(page.text()).replaceAll(" ");
    return PATTERNS.entrySet().stream()
        .flatMap(
            word ->
                word.getKey()
                    .matcher(prose)
                    .results()
                    .map(found -> page.name() + ": '" + found.group() + "' -> " + word.getValue()));
  }

  private static Pattern pattern(String words) {
    // What is written in capitals is only meant so.
    var flags = words.startsWith("TODO") ? 0 : Pattern.CASE_INSENSITIVE;
    return Pattern.compile("(?<![\\w-])(?:" + words + ")(?!\\w)", flags);
  }
}
