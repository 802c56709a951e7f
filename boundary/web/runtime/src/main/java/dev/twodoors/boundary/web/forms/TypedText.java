package dev.twodoors.boundary.web.forms;

/**
 * What somebody typed into a field of a form. Blanks around the text are removed, because nobody
 * sees them. Browsers send each line end as two characters (HTML, section 4.10.22.4) but count it
 * as one; here it is one character again.
 */
public final class TypedText {
  private TypedText() {}

  /** Null when the field was not sent. */
  public static String of(String sent) {
    return sent == null ? null : sent.replace("\r\n", "\n").replace('\r', '\n').strip();
  }
}
