package dev.twodoors.boundary.web.forms;

/** The body of a request is not a form of ours, or it can be read in more than one way. */
public class UnreadableForm extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Fault {
    GARBLED(400),
    TOO_MANY_FIELDS(413),
    OF_ANOTHER_TYPE(415);

    private final int status;

    Fault(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  private final Fault fault;

  UnreadableForm(Fault fault) {
    super(fault.name(), null, false, false);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
