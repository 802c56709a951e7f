package dev.twodoors.boundary.web.forms;

/**
 * What somebody typed into a field of a form. The blanks around it, which nobody sees, are no part
 * of it. Browsers send each line end as two characters (HTML, section 4.10.22.4) and count it as
 * one; it is one again.
 */
public final class TypedText {
  private TypedText() {}

  /** Null when the field was not sent. */
  public static String of(String sent) {
    return sent == null ? null : sent.replace("\r\n", "\n").replace('\r', '\n').strip();
  }
}
