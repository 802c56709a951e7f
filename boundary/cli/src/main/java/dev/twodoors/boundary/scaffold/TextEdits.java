package dev.twodoors.boundary.scaffold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in a text, by places of the text as it was. */
final class TextEdits {
  private record Replacement(int start, int end, String by) {}

  private final String text;
  private final List<Replacement> replacements = new ArrayList<>();

  TextEdits(String text) {
    this.text = text;
  }

  void insert(int place, String what) {
    replace(place, place, what);
  }

  void replace(int start, int end, String by) {
    replacements.add(new Replacement(start, end, by));
  }

  boolean isEmpty() {
    return replacements.isEmpty();
  }

  /** What is inserted at one place stands there in the order in which it came. */
  String applied() {
    var result = new StringBuilder();
    var done = 0;
    for (var next :
        replacements.stream().sorted(Comparator.comparingInt(Replacement::start)).toList()) {
      result.append(text, done, next.start()).append(next.by());
      done = next.end();
    }
    return result.append(text.substring(done)).toString();
  }
}
