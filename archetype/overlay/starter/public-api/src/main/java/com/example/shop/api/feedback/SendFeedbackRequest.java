package com.example.shop.api.feedback;

import com.example.shop.services.feedback.SendFeedback;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SendFeedbackRequest")
record SendFeedbackRequest(
    @Schema(description = "Blanks around them do not count.", examples = "The door squeaks.")
        String words) {

  SendFeedback.Input input() {
    return new SendFeedback.Input(words);
  }
}
