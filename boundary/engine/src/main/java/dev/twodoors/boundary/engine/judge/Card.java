package dev.twodoors.boundary.engine.judge;

import dev.twodoors.boundary.engine.code.Module.Layer;
import java.util.Locale;
import java.util.Set;

/**
 * What stands about a rule in the index.
 *
 * @param doors in whose build it is judged; of no meaning for a {@link WholeRule}
 * @param waivable whether a waiver or a decision can excuse a finding
 * @param impliedBy rules whose finding about the same cause makes one of this rule superfluous: one
 *     cause, one finding
 * @param lastOfAll whether it is silent while any other rule speaks: what is only stale is
 *     refreshed when the rest is right
 * @param says what a finding says, in one line without a full stop
 */
public record Card(
    Group group,
    Basis basis,
    Set<Layer> doors,
    boolean waivable,
    Set<String> impliedBy,
    boolean lastOfAll,
    String says) {

  /** The most serious first. */
  public enum Group {
    SAFETY,
    BOUNDARY,
    WEB,
    PLACEMENT,
    CONSISTENCY,
    GOVERNANCE,
    CONTRACT;

    public String shown() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What makes a finding true. */
  public enum Basis {
    /** Code or files alone. */
    PROVEN,
    /** A declaration that code contradicts. */
    DECLARED
  }

  public static Card proven(Group group, String says) {
    return new Card(group, Basis.PROVEN, Set.of(Layer.WEB, Layer.API), true, Set.of(), false, says);
  }

  public static Card declared(Group group, String says) {
    return new Card(
        group, Basis.DECLARED, Set.of(Layer.WEB, Layer.API), true, Set.of(), false, says);
  }

  public Card onlyIn(Layer door) {
    return new Card(group, basis, Set.of(door), waivable, impliedBy, lastOfAll, says);
  }

  public Card neverWaived() {
    return new Card(group, basis, doors, false, impliedBy, lastOfAll, says);
  }

  public Card impliedBy(String... rules) {
    return new Card(group, basis, doors, waivable, Set.of(rules), lastOfAll, says);
  }

  public Card speakingLast() {
    return new Card(group, basis, doors, waivable, impliedBy, true, says);
  }
}
