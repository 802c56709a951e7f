package dev.twodoors.boundary.testing.people;

import java.util.List;

/**
 * What a person was told.
 *
 * @param outcome the capability's name for it, {@link #DENIED}, {@link #INVALID} with the fields at
 *     fault as content, {@link #UNAVAILABLE}, or, when the answer fits none, what was seen
 * @param id of what came of it; empty when there is none
 * @param content what was shown, in the same words for both doors
 */
public record Reply(String outcome, String id, List<String> content) {
  public static final String DENIED = "Denied";
  public static final String INVALID = "Invalid";
  public static final String UNAVAILABLE = "Unavailable";

  public static Reply of(String outcome) {
    return new Reply(outcome, "", List.of());
  }

  /** Of fields that are missing or wrong. */
  static Reply invalid(List<String> fields) {
    return of(INVALID, fields.stream().distinct().sorted().toList());
  }

  public static Reply of(String outcome, String id) {
    return new Reply(outcome, id, List.of());
  }

  public static Reply of(String outcome, List<String> content) {
    return new Reply(outcome, "", content);
  }

  public boolean is(String name) {
    return outcome.equals(name);
  }
}
