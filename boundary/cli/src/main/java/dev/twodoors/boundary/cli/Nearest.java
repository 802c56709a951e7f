package dev.twodoors.boundary.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What somebody meant who mistyped a word: the one with the fewest edits. An edit adds, drops or
 * replaces a letter, or swaps two neighbours (Damerau 1964). Where more than one edit for each
 * three letters is needed, nothing is guessed.
 */
final class Nearest {
  private static final int LETTERS_FOR_AN_EDIT = 3;

  private Nearest() {}

  /** The start of a sentence such as {@code " Did you mean check?"}; empty if no word is near. */
  static String guess(String typed, Collection<String> words) {
    return to(typed, words).map(word -> " Did you mean " + word + "?").orElse("");
  }

  static Optional<String> to(String typed, Collection<String> words) {
    return words.stream()
        .filter(word -> edits(typed, word) <= allowed(typed, word))
        .min(
            Comparator.comparingInt((String word) -> edits(typed, word))
                .thenComparing(word -> word));
  }

  private static int allowed(String typed, String word) {
    return Math.max(typed.length(), word.length()) / LETTERS_FOR_AN_EDIT;
  }

  private static int edits(String from, String to) {
    int[][] edits = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : fewest(from, to, i, j, edits);
      }
    }
    return edits[from.length()][to.length()];
  }

  private static int fewest(String from, String to, int i, int j, int[][] edits) {
    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
    int fewest = edits[i - 1][j - 1] + (same ? 0 : 1);
    fewest = Math.min(fewest, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(fewest, 1 + edits[i - 2][j - 2]) : fewest;
  }
}
