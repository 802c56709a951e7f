package com.example.shop.endtoend.shopping;

import dev.twodoors.boundary.testing.people.ApiPerson;
import dev.twodoors.boundary.testing.people.Door;
import dev.twodoors.boundary.testing.people.Person;
import dev.twodoors.boundary.testing.people.Reply;
import dev.twodoors.boundary.testing.people.WebPerson;

/** What people do in the shop: the same words, whichever door it is. */
public interface Shopper {

  static Shopper at(Door door, String user) {
    return of(door.person(user));
  }

  static Shopper of(Person person) {
    return switch (person) {
      case ApiPerson program -> new ApiShopper(program.client());
      case WebPerson visitor -> new WebShopper(visitor.browser());
    };
  }

  /** Puts lines together; nothing is ordered yet. */
  Choice chooses(Line... lines);

  default Reply places(Line... lines) {
    return chooses(lines).order();
  }

  Reply finds(String order);

  Reply listsOrders();

  /** Looks at an order, if it is shown at all. */
  SeenOrder sees(String order);

  default Reply cancels(String order) {
    return sees(order).cancel();
  }

  /** An intention to get money back, as yet unsaid. */
  Intention wantsBack(String amount, String order);

  default Reply asksBack(String amount, String order) {
    return wantsBack(amount, order).say();
  }

  Reply decides(String refund, Decision decision);

  Reply listsRefunds();

  Reply browses(String words);

  Reply views(String sku);

  /** The records about one thing, newest first. */
  Reply readsAudit(String subject);

  /** What a clerk can say. */
  enum Decision {
    APPROVE,
    REJECT
  }

  /** Something that can be said again and again and means the same each time. */
  interface Intention {
    Reply say();
  }

  /** Lines that were chosen. Ordering them again is the same order. */
  interface Choice {
    Reply order();

    /** Whether that is still so when something else was ordered in between. */
    default boolean outlivesOthers() {
      return false;
    }
  }

  /** An order as it was when somebody looked at it. */
  interface SeenOrder {
    Reply cancel();
  }
}
