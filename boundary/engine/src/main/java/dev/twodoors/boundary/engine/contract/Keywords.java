package dev.twodoors.boundary.engine.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares what keywords allow of values of one type. The earlier values of a request must be among
 * the later ones, the later values of an answer among the earlier ones.
 */
final class Keywords {
  private final Changes changes;
  private final Spot spot;

  Keywords(Changes changes, Spot spot) {
    this.changes = changes;
    this.spot = spot;
  }

  void compare(Alternative was, Alternative is) {
    var listed = was.isFinite() || is.isFinite();
    if (listed) {
      values(was, is);
    }
    Set<String> keywords = new TreeSet<>(was.keywords().keySet());
    keywords.addAll(is.keywords().keySet());
    keywords.removeAll(KeywordKinds.SCHEMAS);
    keywords.removeIf(keyword -> listed && isOfValues(keyword));
    keywords.forEach(keyword -> limit(keyword, was, is));
  }

  private static boolean isOfValues(String keyword) {
    return keyword.equals("enum") || SingleValues.judge(keyword);
  }

  /** A list on one side only is a limit, too: its values must fit the limits of the other side. */
  private void values(Alternative was, Alternative is) {
    var old = SingleValues.of(was);
    var now = SingleValues.of(is);
    if (old.isEmpty()) {
      changes.add(spot.sent(), spot, "is one of " + now.orElseThrow() + " now");
      refused(is.values(), was).forEach(this::may);
    } else if (now.isEmpty()) {
      changes.add(!spot.sent(), spot, "is no longer one of " + old.get());
      refused(was.values(), is).forEach(this::never);
    } else {
      old.get().stream().filter(value -> !now.get().contains(value)).forEach(this::never);
      now.get().stream().filter(value -> !old.get().contains(value)).forEach(this::may);
    }
  }

  private static List<Object> refused(List<Object> values, Alternative by) {
    return values.stream()
        .filter(
            value ->
                by.keywords().entrySet().stream()
                    .anyMatch(limit -> !SingleValues.meet(limit.getKey(), limit.getValue(), value)))
        .toList();
  }

  private void never(Object value) {
    changes.add(spot.sent(), spot, "is never " + value + " now");
  }

  private void may(Object value) {
    changes.add(!spot.sent(), spot, "may be " + value + " now");
  }

  private void limit(String keyword, Alternative was, Alternative is) {
    var old = was.keywords().get(keyword);
    var now = is.keywords().get(keyword);
    if (old == null ? now == null : old.equals(now)) {
      return;
    }
    var fits =
        KeywordKinds.isKnown(keyword)
            && (spot.sent() ? Implied.by(was, keyword, now) : Implied.by(is, keyword, old));
    changes.add(!fits, spot, worded(keyword, old, now));
  }

  static String worded(String keyword, Object was, Object is) {
    if (was instanceof Map || is instanceof Map) {
      var words = was == null ? "has " : is == null ? "no longer has " : "has another ";
      return words + keyword + (is == null ? "" : " now");
    }
    if (was == null) {
      return "has the " + keyword + " " + is + " now";
    }
    return is == null
        ? "has no " + keyword + " now, which was " + was
        : "has the " + keyword + " " + is + " now, which was " + was;
  }
}
