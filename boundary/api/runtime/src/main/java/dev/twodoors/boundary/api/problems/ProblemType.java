package dev.twodoors.boundary.api.problems;

/**
 * What all problems of one type have in common (RFC 9457, section 4).
 *
 * @param status of HTTP, from 400 to 599
 * @param title one sentence without its full stop
 * @param explanation when it comes, and what to do about it
 */
public record ProblemType(int status, String title, String explanation) {
  private static final int FIRST = 400;
  private static final int LAST = 599;

  /**
   * @throws IllegalArgumentException when the status is of no error
   */
  public ProblemType {
    if (status < FIRST || status > LAST) {
      throw new IllegalArgumentException(status + " is the status of no error: " + title);
    }
  }

  public ProblemType(int status, String title) {
    this(status, title, title + ".");
  }
}
