package dev.twodoors.boundary.api.contract;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an answer with problems is called where operations share it: like its error codes, in their
 * order, such as {@code OutOfStockOrRequestInProgress}. Nothing else goes into the name, so it
 * stays as it is whatever other operations come or go, and it tells in each operation which errors
 * to expect. Words that a code has in common with the one before are not repeated: {@code
 * TokenMissingOrExpired}. The answers of a deprecated operation have more headers than the same
 * answers of others, and so another name: {@code OrderNotFoundWithSunset}.
 */
final class AnswerName {
  private AnswerName() {}

  static String of(Collection<String> codes, Collection<String> headers) {
    var name = new StringBuilder();
    List<String> before = List.of();
    for (var code : codes) {
      var words = List.of(code.split("-"));
      name.append(name.isEmpty() ? "" : "Or").append(capitals(news(words, before)));
      before = words;
    }
    return name.append(headers.contains("Sunset") ? "WithSunset" : "").toString();
  }

  /** At least the last word. */
  private static List<String> news(List<String> words, List<String> before) {
    var known = 0;
    while (known < Math.min(words.size() - 1, before.size())
        && words.get(known).equals(before.get(known))) {
      known++;
    }
    return words.subList(known, words.size());
  }

  private static String capitals(List<String> words) {
    return words.stream()
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }
}
