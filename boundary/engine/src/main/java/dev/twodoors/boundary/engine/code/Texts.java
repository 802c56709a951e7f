package dev.twodoors.boundary.engine.code;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** All texts that a value can be; what is not known of one has a mark. */
final class Texts {
  /** Stands for what nobody can tell before it runs. */
  static final String UNKNOWN = "\uFFFC";

  /** Stands for a number that nobody can tell. */
  static final String NUMBER = "\uFFFB";

  /** Stands around a place that {@link Places} fills as soon as all classes are known. */
  static final String PLACE = "\uFFFA";

  static final String OPEN = "[" + UNKNOWN + NUMBER + PLACE + "]";

  static final Set<String> NOBODY_KNOWS = Set.of(UNKNOWN);

  private static final int MOST = 64;

  private Texts() {}

  static Set<String> all(Stream<Set<String>> parts) {
    var all = new LinkedHashSet<String>();
    parts.forEach(all::addAll);
    return all.size() > MOST ? NOBODY_KNOWS : all;
  }

  static Set<String> replaced(Set<String> texts, Set<String> from, Set<String> to) {
    return all(texts.stream().flatMap(text -> from.stream().map(old -> with(text, old, to))));
  }

  private static Set<String> with(String text, String old, Set<String> to) {
    return all(
        to.stream().map(by -> Set.of(old.contains(UNKNOWN) ? UNKNOWN : text.replace(old, by))));
  }

  static Set<String> joined(Set<String> first, Set<String> second) {
    return all(first.stream().map(text -> all(second.stream().map(more -> Set.of(text + more)))));
  }
}
