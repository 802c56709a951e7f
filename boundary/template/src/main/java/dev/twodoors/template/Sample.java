package dev.twodoors.template;

import java.util.Locale;

/** What a new project is shown by. */
public enum Sample {
  /** One shared capability, one UI-only interaction, one API-only capability. */
  STARTER,
  /** The whole shop. */
  FULL;

  /** As users write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Sample of(String text) {
    for (Sample sample : values()) {
      if (sample.toString().equals(text)) {
        return sample;
      }
    }
    throw new TemplateException("There is no sample '" + text + "'.", "Use starter or full.");
  }
}
