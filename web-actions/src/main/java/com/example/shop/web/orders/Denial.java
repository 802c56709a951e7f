package com.example.shop.web.orders;

import com.example.shop.services.orders.TraceOrder;
import io.quarkus.qute.TemplateExtension;

/** Which steps in an order's history came to nothing because somebody was not allowed to. */
@TemplateExtension
class Denial {
  private Denial() {}

  static boolean isDenied(TraceOrder.Step step) {
    return step.outcome().equals("Denied");
  }
}
