package com.example.shop.web.drafts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The half-typed words of one person. */
@Entity
class Draft {
  @Id private String author;
  private String words;
  private Instant keptAt;

  protected Draft() {}

  String words() {
    return words;
  }

  Instant keptAt() {
    return keptAt;
  }
}
