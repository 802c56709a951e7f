package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.scaffold.Refused;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** One of several words, or the nearest to what was typed. */
final class Choice {

  private Choice() {}

  static <E extends Enum<E>> E of(Class<E> type, String what, String typed) {
    List<String> words = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
    return Enum.valueOf(type, of(words, what, typed.strip().toUpperCase(Locale.ROOT)));
  }

  static <E extends Enum<E>> Set<E> all(Class<E> type, String what, Collection<String> typed) {
    Set<E> all = EnumSet.noneOf(type);
    typed.forEach(word -> all.add(of(type, what, word)));
    return all;
  }

  /**
   * @param what the words are, in the singular
   * @throws Refused when it is none of them
   */
  static String of(Collection<String> words, String what, String typed) {
    String word = typed.strip();
    if (words.contains(word)) {
      return word;
    }
    if (words.isEmpty()) {
      throw new Refused("There is no " + what + " '" + word + "'; the project has none.");
    }
    throw new Refused(
        String.format(
            Locale.ROOT,
            "There is no %s '%s'.%s There are: %s.",
            what,
            word,
            Nearest.guess(word, words),
            String.join(", ", words)));
  }
}
