package dev.twodoors.boundary.cli;

import java.util.Collection;
import java.util.Comparator;

/** What somebody meant who mistyped a word: the one with the fewest edits (Levenshtein 1966). */
final class Nearest {

  private Nearest() {}

  /**
   * @param words at least one
   */
  static String to(String typed, Collection<String> words) {
    return words.stream()
        .min(
            Comparator.comparingInt((String word) -> edits(typed, word))
                .thenComparing(word -> word))
        .orElseThrow();
  }

  private static int edits(String from, String to) {
    int[] last = new int[to.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[last.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
      }
      last = row;
    }
    return last[to.length()];
  }
}
