package dev.twodoors.boundary.web.forms;

import dev.twodoors.boundary.InvalidInput;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is wrong with a form, for its page.
 *
 * @param all in the order in which the summary shows them
 */
public record Problems(List<Problem> all) {

  /** Nothing is wrong. */
  public static final Problems NONE = new Problems(List.of());

  /**
   * @param field its name, or empty for the form as a whole
   * @param about what stands before the message in the summary; may be empty
   */
  public record Problem(String field, String about, String message) {
    private static final Set<String> NOT_SHOWN =
        Set.of("", "cursor", "version", "versions", "requestKey");

    /** Whether a field on the page is called so, to which the summary can lead. */
    public boolean isShown() {
      return !NOT_SHOWN.contains(field) && !about.isEmpty();
    }
  }

  /**
   * @param about what a page calls a field, out of the words of its package
   */
  public static Problems of(InvalidInput invalid, UnaryOperator<String> about) {
    return new Problems(
        invalid.violations().stream()
            .map(found -> new Problem(found.path(), about.apply(found.path()), found.message()))
            .toList());
  }

  /** About the form as a whole. */
  public static Problems of(String message) {
    return of("", "", message);
  }

  public static Problems of(String field, String about, String message) {
    return new Problems(List.of(new Problem(field, about, message)));
  }

  /** The same, where the page calls a field otherwise: it has several of the kind. */
  public Problems renamed(String field, String id) {
    return new Problems(
        all.stream()
            .map(
                found ->
                    found.field().equals(field)
                        ? new Problem(id, found.about(), found.message())
                        : found)
            .toList());
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The first message for a field; empty when there is none. */
  public String at(String field) {
    return all.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::message)
        .findFirst()
        .orElse("");
  }
}
