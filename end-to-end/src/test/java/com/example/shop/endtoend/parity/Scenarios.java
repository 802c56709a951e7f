package com.example.shop.endtoend.parity;

import static com.example.shop.endtoend.people.Person.Decision.APPROVE;
import static com.example.shop.endtoend.people.Person.Decision.REJECT;

import com.example.shop.endtoend.people.Line;
import dev.twodoors.boundary.engine.judge.ParityScenarios;
import java.util.List;
import java.util.UUID;

/** The table of scenarios. */
@ParityScenarios
final class Scenarios {
  private Scenarios() {}

  static List<Scenario> all() {
    return List.of(
        scenario(
            "catalog.browse",
            "Found",
            world -> {
              var sku = world.offers(3);
              return door -> door.person("buyer").browses("rosewood " + sku);
            }),
        scenario(
            "catalog.view",
            "Found",
            world -> {
              var sku = world.offers(17);
              return door -> door.person("buyer").views(sku);
            }),
        scenario(
            "catalog.view", "NotFound", world -> door -> door.person("buyer").views("TST-NONE")),
        scenario(
            "orders.place",
            "Placed",
            world -> {
              var one = world.offers(10);
              var other = world.offers(10);
              return door -> door.person("buyer").places(Line.of(2, one), Line.of(3, other));
            }),
        scenario(
            "orders.place",
            "OutOfStock",
            world -> {
              var sku = world.offers(4);
              return door -> door.person("buyer").places(Line.of(5, sku));
            }),
        scenario(
            "orders.place",
            "UnknownProduct",
            world ->
                door -> {
                  var sku = world.offers("TST-GONE", 10);
                  var choice = door.person("buyer").chooses(Line.of(1, sku));
                  world.forgets(sku);
                  return choice.order();
                }),
        scenario(
            "orders.place",
            "Denied",
            world -> {
              var sku = world.offers(10);
              return door -> door.person("clerk").places(Line.of(1, sku));
            }),
        scenario(
            "orders.find",
            "Found",
            world -> {
              var order = world.shipped("buyer", world.offers(10));
              world.wantedBack("buyer", order);
              return door -> door.person("buyer").finds(order);
            }),
        scenario(
            "orders.find",
            "NotFound",
            world -> {
              var order = world.ordered("buyer", world.offers(10));
              return door -> door.person("buyer2").finds(order);
            }),
        scenario(
            "orders.find",
            "Denied",
            world -> {
              var order = world.ordered("buyer", world.offers(10));
              return door -> door.person("auditor").finds(order);
            }),
        scenario(
            "orders.list",
            "Found",
            world -> {
              world.ordered("buyer2", world.offers(10));
              world.shipped("buyer2", world.offers(10));
              return door -> door.person("buyer2").listsOrders();
            }),
        scenario("orders.list", "Denied", world -> door -> door.person("auditor").listsOrders()),
        scenario(
            "orders.cancel",
            "Cancelled",
            world -> {
              var order = world.ordered("buyer", world.offers(10));
              return door -> door.person("buyer").cancels(order);
            }),
        scenario(
            "orders.cancel",
            "NotFound",
            world -> {
              var order = world.ordered("buyer", world.offers(10));
              return door -> door.person("buyer2").cancels(order);
            }),
        scenario(
            "orders.cancel",
            "AlreadyShipped",
            world -> {
              var order = world.ordered("buyer", world.offers(10));
              return door -> {
                var seen = door.person("buyer").sees(order);
                world.ships(order);
                return seen.cancel();
              };
            }),
        scenario(
            "orders.cancel",
            "AlreadyCancelled",
            world -> {
              var order = world.ordered("buyer", world.offers(10));
              return door -> {
                var first = door.person("buyer").sees(order);
                var second = door.person("buyer").sees(order);
                first.cancel();
                return second.cancel();
              };
            }),
        scenario(
            "orders.cancel",
            "ChangedMeanwhile",
            world -> {
              var order = world.ordered("buyer", world.offers(10));
              return door -> {
                var seen = door.person("buyer").sees(order);
                world.touches(order);
                return seen.cancel();
              };
            }),
        scenario(
            "orders.cancel",
            "Denied",
            world -> {
              var order = world.ordered("buyer", world.offers(10));
              return door -> door.person("clerk").cancels(order);
            }),
        scenario(
            "refunds.request",
            "Requested",
            world -> {
              var order = world.shipped("buyer", world.offers(10));
              return door -> door.person("buyer").asksBack("12.50", order);
            }),
        scenario(
            "refunds.request",
            "OrderNotFound",
            world -> {
              var order = world.shipped("buyer", world.offers(10));
              return door -> door.person("buyer2").asksBack("12.50", order);
            }),
        scenario(
            "refunds.request",
            "NotShipped",
            world -> {
              var order = world.ordered("buyer", world.offers(10));
              return door -> door.person("buyer").asksBack("12.50", order);
            }),
        scenario(
            "refunds.request",
            "ExceedsPaid",
            world -> {
              var order = world.shipped("buyer", world.offers(10));
              world.wantedBack("buyer", order);
              return door -> door.person("buyer").asksBack("15.01", order);
            }),
        scenario(
            "refunds.request",
            "Denied",
            world -> {
              var order = world.shipped("buyer", world.offers(10));
              return door -> door.person("clerk").asksBack("12.50", order);
            }),
        scenario(
            "refunds.decide",
            "Decided",
            world -> {
              var refund = world.wantedBack("buyer", world.shipped("buyer", world.offers(10)));
              return door -> door.person("clerk").decides(refund, APPROVE);
            }),
        scenario(
            "refunds.decide",
            "NotFound",
            world -> {
              var nothing = UUID.randomUUID().toString();
              return door -> door.person("clerk").decides(nothing, APPROVE);
            }),
        scenario(
            "refunds.decide",
            "OwnRequest",
            world -> {
              var refund = world.wantedBack("staff", world.shipped("staff", world.offers(10)));
              return door -> door.person("staff").decides(refund, APPROVE);
            }),
        scenario(
            "refunds.decide",
            "AlreadyDecided",
            world -> {
              var refund = world.wantedBack("buyer", world.shipped("buyer", world.offers(10)));
              return door -> {
                door.person("staff").decides(refund, REJECT);
                return door.person("clerk").decides(refund, APPROVE);
              };
            }),
        scenario(
            "refunds.decide",
            "Denied",
            world -> {
              var refund = world.wantedBack("buyer", world.shipped("buyer", world.offers(10)));
              return door -> door.person("buyer").decides(refund, APPROVE);
            }),
        scenario(
            "refunds.list",
            "Found",
            world -> {
              world.wantedBack("buyer", world.shipped("buyer", world.offers(10)));
              return door -> door.person("clerk").listsRefunds();
            }),
        scenario("refunds.list", "Denied", world -> door -> door.person("buyer").listsRefunds()),
        scenario(
            "audit.read",
            "Read",
            world -> {
              var order = world.shipped("buyer", world.offers(10));
              return door -> door.person("auditor").readsAudit(order);
            }),
        scenario(
            "audit.read", "Denied", world -> door -> door.person("admin").readsAudit("TST-NONE")));
  }

  private static Scenario scenario(
      String capability, String outcome, Scenario.Beginning beginning) {
    return new Scenario(new Row(capability, outcome), beginning);
  }
}
