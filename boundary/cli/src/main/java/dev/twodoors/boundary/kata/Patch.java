package dev.twodoors.boundary.kata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Changes of a few files, as they are written in a document: the name of a file on a line of its
 * own, then a {@code diff} without line numbers. A file of which all lines are new is made; one
 * with {@code (delete)} behind its name is deleted.
 *
 * @param text as it is shown
 */
public record Patch(String text) {
  private static final Pattern FILE =
      Pattern.compile("(?m)^`(?<name>[^`]+)`(?<gone> \\(delete\\))?$");
  private static final Pattern DIFF = Pattern.compile("(?s)```diff\n(?<lines>.*?)```");

  static Patch of(String text) {
    return new Patch(text);
  }

  /** The files that it changes, in its order, with their diffs; empty for those that it deletes. */
  private Map<String, String> files() {
    var files = new LinkedHashMap<String, String>();
    var names = FILE.matcher(text).results().toList();
    for (var i = 0; i < names.size(); i++) {
      var until = i + 1 < names.size() ? names.get(i + 1).start() : text.length();
      var diff = DIFF.matcher(text.substring(names.get(i).end(), until));
      files.put(names.get(i).group(1), diff.find() ? diff.group("lines") : "");
    }
    return files;
  }

  /**
   * @param files by the names that the patch uses
   * @return all of them, some changed
   * @throws IllegalArgumentException when a change fits nowhere, or in two places
   */
  public Map<String, String> applied(Map<String, String> files) {
    var changed = new TreeMap<>(files);
    files()
        .forEach(
            (name, diff) -> {
              if (diff.isEmpty()) {
                changed.remove(name);
              } else {
                changed.put(name, applied(name, changed.getOrDefault(name, ""), diff));
              }
            });
    return changed;
  }

  private static String applied(String name, String before, String diff) {
    var text = before;
    for (var hunk : hunks(diff)) {
      var old = side(hunk, "-");
      var parts = text.split(Pattern.quote(old), -1);
      if (old.isEmpty() ? !text.isEmpty() : parts.length != 2) {
        throw new IllegalArgumentException(name + " has not once:\n" + old);
      }
      text = old.isEmpty() ? side(hunk, "+") : parts[0] + side(hunk, "+") + parts[1];
    }
    return text;
  }

  private static List<List<String>> hunks(String diff) {
    var hunks = new ArrayList<List<String>>();
    for (var part : diff.split("(?m)^@@.*\n")) {
      hunks.add(part.lines().toList());
    }
    return hunks;
  }

  /** The lines of one side, with those that both have. */
  private static String side(List<String> hunk, String sign) {
    return hunk.stream()
        .filter(line -> line.startsWith(sign) || line.startsWith(" ") || line.isEmpty())
        .map(line -> line.isEmpty() ? "\n" : line.substring(1) + "\n")
        .collect(Collectors.joining());
  }
}
