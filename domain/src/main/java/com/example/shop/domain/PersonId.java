package com.example.shop.domain;

import dev.twodoors.boundary.Sensitive;
import dev.twodoors.boundary.Sensitivity;
import jakarta.persistence.Embeddable;

/**
 * A person or machine, by the name under which the identity provider knows it.
 *
 * @param value 1 to 200 characters
 */
@Embeddable
@Sensitive(Sensitivity.PERSONAL)
public record PersonId(String value) {
  public PersonId {
    if (value == null || value.isBlank() || value.length() > 200) {
      throw new IllegalArgumentException("must be a name of 1 to 200 characters");
    }
  }
}
