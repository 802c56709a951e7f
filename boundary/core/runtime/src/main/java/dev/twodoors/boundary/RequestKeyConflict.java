package dev.twodoors.boundary;

/** A request key that cannot be used. This call changed nothing. */
public class RequestKeyConflict extends RuntimeException {

  /** The reason. Each door chooses the words and the status for it. */
  public enum Reason {
    /** The key stands for another input of the same actor and capability. */
    OTHER_INPUT,
    /** The first call under this key has not been answered within the waiting time. */
    IN_FLIGHT,
    /**
     * The first answer was stored by another version of the program and cannot be read by this one.
     */
    UNREADABLE_ANSWER
  }

  private final Reason reason;

  public RequestKeyConflict(Reason reason) {
    super("request key: " + reason, null, false, false);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
