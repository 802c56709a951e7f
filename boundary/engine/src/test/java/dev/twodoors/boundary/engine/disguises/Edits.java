package dev.twodoors.boundary.engine.disguises;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a rewrite changes in the files of a project. Changes of one file must not overlap: whoever
 * comes second is refused, so that of nested places the outer one is rewritten.
 */
final class Edits {
  /** Text that takes the place of another; an insertion has no length. */
  record Edit(int start, int end, String text) {
    /** Insertions may meet at one place, and stand at either end of another change. */
    boolean overlaps(Edit other) {
      return start < other.end && other.start < end;
    }

    private boolean isInside(int from, int to) {
      return from <= start && end <= to;
    }
  }

  private final Map<String, List<Edit>> edits = new TreeMap<>();
  private final Map<String, String> added = new TreeMap<>();
  private final List<String> removed = new ArrayList<>();
  private final Map<String, String> renamed = new TreeMap<>();
  private int names;

  /** False when another change has been made there already. */
  boolean replace(String file, int start, int end, String text) {
    var edit = new Edit(start, end, text);
    var known = edits.computeIfAbsent(file, any -> new ArrayList<>());
    if (known.stream().anyMatch(edit::overlaps)) {
      return false;
    }
    return known.add(edit);
  }

  boolean insert(String file, int at, String text) {
    return replace(file, at, at, text);
  }

  void add(String file, String text) {
    added.merge(file, text, String::concat);
  }

  void remove(String file) {
    removed.add(file);
  }

  void rename(String file, String to) {
    renamed.put(file, to);
  }

  /** A name that nobody has yet. */
  String name(String begin) {
    return begin + "Disguised" + ++names;
  }

  boolean isEmpty() {
    return edits.values().stream().allMatch(List::isEmpty) && added.isEmpty() && removed.isEmpty();
  }

  /** The files of the project after all changes. */
  Map<String, String> applied(Map<String, String> files) {
    var after = new TreeMap<>(files);
    edits.forEach((file, list) -> after.put(file, spliced(files.get(file), list)));
    removed.forEach(after::remove);
    renamed.forEach((file, to) -> after.put(to, after.remove(file)));
    added.forEach((file, text) -> after.merge(file, text, String::concat));
    return after;
  }

  /** A part of a text with the changes that lie inside of it. */
  static String part(String text, int from, int to, List<Edit> edits) {
    var inside =
        edits.stream()
            .filter(edit -> edit.isInside(from, to))
            .map(edit -> new Edit(edit.start - from, edit.end - from, edit.text))
            .toList();
    return spliced(text.substring(from, to), inside);
  }

  private static String spliced(String text, List<Edit> edits) {
    var result = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end).reversed())
        .forEach(edit -> result.replace(edit.start, edit.end, edit.text));
    return result.toString();
  }
}
