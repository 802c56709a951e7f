package dev.twodoors.boundary.engine.contract;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells that something changed which the comparison does not know. It may break clients, so it
 * counts as a break. What only offers clients more may be new.
 */
final class Unknown {
  private static final Set<String> OFFERS = Set.of("links", "callbacks");

  private final ApiDocument before;
  private final ApiDocument after;
  private final Changes changes;

  Unknown(ApiDocument before, ApiDocument after, Changes changes) {
    this.before = before;
    this.after = after;
    this.changes = changes;
  }

  void compare(Spot spot, Map<String, Object> was, Map<String, Object> is, Set<String> known) {
    Set<String> keys = new TreeSet<>(was.keySet());
    keys.addAll(is.keySet());
    keys.removeAll(known);
    keys.removeIf(KeywordKinds::isSilent);
    for (var key : keys) {
      if (OFFERS.contains(key)) {
        var offers = new TreeMap<>(Tree.map(is, key));
        offers.keySet().retainAll(Tree.map(was, key).keySet());
        compare(spot.field(key), Tree.map(was, key), offers, Set.of());
      } else {
        tell(spot, key, before.expanded(was.get(key)), after.expanded(is.get(key)));
      }
    }
  }

  private void tell(Spot spot, String key, Object was, Object is) {
    if (!Objects.equals(Numbers.plain(was), Numbers.plain(is))) {
      changes.add(true, spot, Keywords.worded(key, was, is));
    }
  }
}
