package com.example.shop.services.feedback;

import com.example.shop.domain.PersonId;
import com.example.shop.domain.feedback.Remark;
import com.example.shop.domain.feedback.RemarkId;
import java.time.Instant;

/** One remark as doors show it. */
public record RemarkView(RemarkId id, PersonId author, String words, Instant sentAt) {

  static RemarkView from(Remark remark) {
    return new RemarkView(remark.id(), remark.author(), remark.words(), remark.sentAt());
  }
}
