package com.example.shop.api.feedback;

import com.example.shop.services.feedback.RemarkView;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Remark", description = "What somebody said, in their own words.")
record RemarkResponse(
    @Schema(examples = "3f0c5f0e-9f1d-4bb0-9d0e-0d8a2f6b7c11", required = true) String id,
    @Schema(description = "Who said it.", examples = "member", required = true) String author,
    @Schema(examples = "The door squeaks.", required = true) String words,
    @Schema(required = true) Instant sentAt) {

  static RemarkResponse from(RemarkView remark) {
    return new RemarkResponse(
        remark.id().toString(), remark.author().value(), remark.words(), remark.sentAt());
  }
}
