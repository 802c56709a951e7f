package com.example.shop.web.orders;

import com.example.shop.domain.orders.OrderStatus;
import com.example.shop.services.orders.OrderView;
import com.example.shop.services.refunds.RefundView;
import com.example.shop.services.refunds.RequestRefund;
import com.example.shop.web.catalog.Audience;
import dev.twodoors.boundary.web.Visitor;
import dev.twodoors.boundary.web.forms.Form;
import dev.twodoors.boundary.web.forms.Problems;
import java.util.List;

/**
 * What the page of an order offers to whoever looks at it.
 *
 * @param own whether it is an order of theirs
 * @param buys whether they may act on it as its buyer; its status says how
 * @param refund whether to ask for money back
 * @param refundOpen whether the form for that stands open
 */
record OrderOffers(boolean own, boolean buys, boolean refund, boolean refundOpen) {

  static OrderOffers of(
      OrderView order,
      List<RefundView> refunds,
      Visitor visitor,
      Form<RequestRefund.Input> form,
      Problems problems) {
    var own = order.buyer().value().equals(visitor.getName());
    var buys = own && Audience.isBuyer(visitor);
    var arrived = order.status() == OrderStatus.SHIPPED || form.typed("amount") != null;
    return new OrderOffers(own, buys, buys && arrived, !problems.isEmpty() || refunds.isEmpty());
  }
}
