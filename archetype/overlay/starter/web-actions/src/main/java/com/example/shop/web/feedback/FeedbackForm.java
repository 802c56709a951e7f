package com.example.shop.web.feedback;

import org.jboss.resteasy.reactive.RestForm;

/** What a member wants to say, as it was typed. */
record FeedbackForm(@RestForm String words, @RestForm String requestKey) {

  /** Nothing was typed. */
  static final FeedbackForm NONE = new FeedbackForm(null, null);

  static FeedbackForm of(String words) {
    return new FeedbackForm(words, null);
  }
}
