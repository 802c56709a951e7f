package dev.twodoors.template;

/** Something a person has to change: the message says what is wrong, and then what to do. */
public final class TemplateException extends RuntimeException {

  TemplateException(String what, String remedy) {
    super(what + "\n  " + remedy);
  }
}
