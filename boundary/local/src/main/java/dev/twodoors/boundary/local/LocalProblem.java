package dev.twodoors.boundary.local;

/**
 * Something on this machine or in the settings keeps the local stack from working. The message is
 * meant for a person: what is wrong, then on a second line what to do about it. {@link #kind()}
 * decides the exit code of a command.
 */
public final class LocalProblem extends RuntimeException {

  /** What sort of thing is in the way. */
  public enum Kind {
    /** Settings, files, platform or database are not as they must be. */
    ENVIRONMENT,
    /** A port is taken, or the same project is already running. */
    ALREADY_TAKEN,
    /** A part of the stack did not start, or ended. */
    PART_FAILED
  }

  private final transient Kind kind;

  private LocalProblem(Kind kind, String what, String remedy, Throwable cause) {
    super(what + "\n  " + remedy, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /**
   * Settings, files or platform are in the way.
   *
   * @param what one sentence naming the thing
   * @param remedy what to do
   */
  public static LocalProblem environment(String what, String remedy) {
    return new LocalProblem(Kind.ENVIRONMENT, what, remedy, null);
  }

  static LocalProblem environment(String what, String remedy, Throwable cause) {
    return new LocalProblem(Kind.ENVIRONMENT, what, remedy, cause);
  }

  /**
   * A setting of the project does not do.
   *
   * @param what such as "is empty"
   * @param remedy what is allowed
   */
  public static LocalProblem setting(
      ProjectSettings settings, String key, String what, String remedy) {
    return environment(
        "The setting "
            + key
            + " in "
            + settings.root().resolve(ProjectRoot.MARKER)
            + " "
            + what
            + ".",
        remedy);
  }

  /**
   * A port, a data folder or the project itself is in use.
   *
   * @param what one sentence naming the thing and who has it
   * @param remedy what to do
   */
  public static LocalProblem taken(String what, String remedy) {
    return new LocalProblem(Kind.ALREADY_TAKEN, what, remedy, null);
  }

  /**
   * A part of the stack failed.
   *
   * @param what one sentence naming the part
   * @param remedy what to do, or where to look
   */
  public static LocalProblem part(String what, String remedy) {
    return new LocalProblem(Kind.PART_FAILED, what, remedy, null);
  }
}
