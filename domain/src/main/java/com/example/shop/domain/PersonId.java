package com.example.shop.domain;

import dev.twodoors.boundary.Actor;
import dev.twodoors.boundary.Sensitive;
import dev.twodoors.boundary.Sensitivity;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A person or machine, by the name under which the identity provider knows it.
 *
 * @param value 1 to {@value #LONGEST} characters
 */
@Embeddable
@Sensitive(Sensitivity.PERSONAL)
public record PersonId(@NotBlank @Size(min = 1, max = LONGEST) String value) {
  private static final int LONGEST = Actor.LONGEST_NAME;

  public PersonId {
    if (value == null || value.isBlank() || value.codePointCount(0, value.length()) > LONGEST) {
      throw new IllegalArgumentException("must be a name of 1 to " + LONGEST + " characters");
    }
  }
}
