package com.example.shop.domain.feedback;

import com.example.shop.domain.PersonId;
import dev.twodoors.boundary.Sensitive;
import dev.twodoors.boundary.Sensitivity;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What somebody told us, in their own words. Nobody says the same twice on one day. */
@Entity
@Sensitive(Sensitivity.PERSONAL)
public class Remark {
  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private RemarkId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "author"))
  private PersonId author;

  private String words;
  private Instant sentAt;
  private LocalDate day;

  protected Remark() {}

  public static Remark of(PersonId author, String words, Instant now) {
    var remark = new Remark();
    remark.id = RemarkId.next();
    remark.author = author;
    remark.words = words;
    remark.sentAt = now;
    remark.day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return remark;
  }

  public RemarkId id() {
    return id;
  }

  public PersonId author() {
    return author;
  }

  public String words() {
    return words;
  }

  public Instant sentAt() {
    return sentAt;
  }

  /** On which it was sent, in UTC. */
  public LocalDate day() {
    return day;
  }
}
