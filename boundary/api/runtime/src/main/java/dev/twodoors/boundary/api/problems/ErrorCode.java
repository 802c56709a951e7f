package dev.twodoors.boundary.api.problems;

import java.util.Locale;

/**
 * An error that the API door answers with. A project declares its own in an enum that implements
 * this; the build finds it. Code and type, which are made of the name, never change their meaning;
 * the title may be reworded.
 */
public interface ErrorCode {

  /** Of the constant; an enum has it. */
  String name();

  ProblemType problemType();

  /** As clients see it: {@code not-found}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * A reference relative to this door, so that it is the same text behind every host name, and
   * leads to its explanation (RFC 9457, section 3.1.1).
   */
  default String type() {
    return "/problems/" + code();
  }

  default int status() {
    return problemType().status();
  }

  default String title() {
    return problemType().title();
  }

  default String explanation() {
    return problemType().explanation();
  }
}
