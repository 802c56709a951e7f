package dev.twodoors.boundary.engine.pages;

import dev.twodoors.boundary.engine.judge.Card.Basis;
import dev.twodoors.boundary.engine.judge.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a rule: prose, in which what code already says stands in marked blocks. A block
 * between {@code <!-- card -->} and {@code <!-- end -->} is the rule's card; what stands under
 * {@code <!-- fixture: rule/name/file -->} is that file of the fixtures, from its first declaration
 * on.
 */
record RulePage(Path file, String text) {
  static final Path FOLDER = Path.of("../../docs/rules");

  /** Whoever comes from a finding wants to mend it; what a rule cannot see comes last. */
  static final List<String> SECTIONS =
      List.of(
          "## What",
          "## Why",
          "## How to fix",
          "## When to waive",
          "## A violating example",
          "## A conforming example",
          "## " + Principles.HEADING);

  private static final Path FIXTURES = Path.of("src/test/fixtures");
  private static final Pattern CARD =
      Pattern.compile("<!-- card -->\n.*?<!-- end -->", Pattern.DOTALL);
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "<!-- fixture: (\\S+) -->\n(?:`[^\n]+`\n\n(`{3,})\\w*\n.*?\n\\2\n)?", Pattern.DOTALL);
  private static final Pattern HEAD =
      Pattern.compile("\\A(?:package [^\n]+\n|import [^\n]+\n|\n)+(?=[@/a-z])");
  private static final Map<String, String> LANGUAGES = Map.of("md", "yaml", "CODEOWNERS", "text");

  static RulePage of(Path file) {
    return new RulePage(file, read(file));
  }

  String rule() {
    return file.getFileName().toString().replaceFirst("\\.md$", "");
  }

  /** The page as it has to be. */
  String refreshed(Rule rule) {
    var withCard = CARD.matcher(text).replaceFirst(Matcher.quoteReplacement(card(rule)));
    return EXAMPLE
        .matcher(withCard)
        .replaceAll(example -> Matcher.quoteReplacement(block(example.group(1))));
  }

  List<String> sections() {
    return prose().lines().filter(line -> line.startsWith("## ")).toList();
  }

  /** Fixtures that the section shows, as {@code rule/name}. */
  List<String> examplesIn(String section) {
    return EXAMPLE
        .matcher(section(section))
        .results()
        .map(example -> example.group(1).replaceAll("^([^/]+/[^/]+)/.*", "$1"))
        .toList();
  }

  /** What stands below a heading. */
  String section(String heading) {
    var from = prose().indexOf(heading + "\n");
    var to = prose().indexOf("\n## ", from + 1);
    return from < 0 ? "" : to < 0 ? prose().substring(from) : prose().substring(from, to);
  }

  /** Without the code, which may have headings of its own. */
  private String prose() {
    return text.replaceAll("(?s)(`{3,})\\w*\n.*?\n\\1\n", "");
  }

  private static String card(Rule rule) {
    var card = rule.card();
    return String.format(
        Locale.ROOT,
        """
        <!-- card -->
        - group: %s
        - says: %s
        - true because: %s
        - judged in: %s
        - excused by: %s
        <!-- end -->""",
        card.group().shown(),
        card.says(),
        card.basis() == Basis.PROVEN ? "code or files prove it" : "code contradicts a declaration",
        place(rule),
        card.waivable() ? "a waiver or a decision, until a date" : "nothing");
  }

  private static String place(Rule rule) {
    return switch (rule.judgedIn()) {
      case "both" -> "both doors, whenever one is built";
      case "whole" -> "the whole, by `./doors check` and at `verify`";
      default -> "the " + rule.judgedIn() + " door, whenever it is built";
    };
  }

  private static String block(String fixture) {
    var code = HEAD.matcher(read(FIXTURES.resolve(fixture))).replaceFirst("").stripTrailing();
    var ending = fixture.replaceFirst(".*/([^/.]*\\.)?", "");
    var fence = code.contains("```") ? "````" : "```";
    var name = fixture.replaceFirst("^(?:[^/]+/(?=[vc]))?([^/]+)/", "$1: ");
    var language = LANGUAGES.getOrDefault(ending, ending);
    return String.format(
        Locale.ROOT,
        "<!-- fixture: %s -->\n`%s`\n\n%s%s\n%s\n%s\n",
        fixture,
        name,
        fence,
        language,
        code,
        fence);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
