package dev.twodoors.template;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The template's own words, and what stands in their place in one project. */
final class Renames {
  private final Map<String, String> words;
  private final Pattern any;

  /**
   * @param words from the template's words to the project's
   */
  Renames(Map<String, String> words) {
    this.words = new LinkedHashMap<>(words);
    this.any =
        words.isEmpty()
            ? Pattern.compile("(?!)")
            : Pattern.compile(
                words.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|")));
  }

  /** All at once, the longest first: what was put in is never looked at again. */
  String in(String text) {
    return any.matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(words.get(match.group())));
  }

  /** A file's text: Java's imports are sorted anew, since other names sort otherwise. */
  String in(String path, String text) {
    String renamed = in(text);
    return path.endsWith(".java") && !renamed.equals(text) ? Imports.sorted(renamed) : renamed;
  }
}
