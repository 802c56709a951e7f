package com.example.shop.web.refunds;

import com.example.shop.services.refunds.DecideRefund;
import dev.twodoors.boundary.web.flash.FlashMessage;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What is said after something was done to a refund. */
class RefundsMessages {
  static final String ASKED = "refunds.asked";
  static final String APPROVED = "refunds.approved";
  static final String REJECTED = "refunds.rejected";

  static String of(DecideRefund.Decision decision) {
    return switch (decision) {
      case APPROVE -> APPROVED;
      case REJECT -> REJECTED;
    };
  }

  @Produces
  @Singleton
  FlashMessage asked(RefundsText text) {
    return new FlashMessage(RefundsMessages.ASKED, text.asked());
  }

  @Produces
  @Singleton
  FlashMessage approved(RefundsText text) {
    return new FlashMessage(RefundsMessages.APPROVED, text.approved());
  }

  @Produces
  @Singleton
  FlashMessage rejected(RefundsText text) {
    return new FlashMessage(RefundsMessages.REJECTED, text.rejected());
  }
}
