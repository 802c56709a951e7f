package com.example.shop.endtoend.parity;

import static com.example.shop.endtoend.shopping.Shopper.Decision.APPROVE;
import static com.example.shop.endtoend.shopping.Shopper.Decision.REJECT;
import static com.example.shop.endtoend.shopping.Shopper.at;

import com.example.shop.endtoend.shopping.Line;
import com.example.shop.endtoend.shopping.World;
import dev.twodoors.boundary.engine.judge.ParityScenarios;
import dev.twodoors.boundary.testing.parity.Scenario;
import dev.twodoors.boundary.testing.parity.ScenarioSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The scenarios of the shop. */
@ParityScenarios
public final class ShopScenarios implements ScenarioSource {

  @Override
  public List<String> tables() {
    return List.of("stock_item", "stock_movement", "orders", "order_line", "refund");
  }

  @Override
  public List<Scenario> all() {
    return List.of(
        scenario(
            "catalog.browse",
            "Found",
            world -> {
              var sku = world.offers(3);
              return door -> at(door, "buyer").browses("rosewood " + sku);
            }),
        scenario(
            "catalog.view",
            "Found",
            world -> {
              var sku = world.offers(17);
              return door -> at(door, "buyer").views(sku);
            }),
        scenario("catalog.view", "NotFound", world -> door -> at(door, "buyer").views("TST-NONE")),
        scenario(
            "orders.place",
            "Placed",
            world -> {
              var one = world.offers(10);
              var other = world.offers(10);
              return door -> at(door, "buyer").places(Line.of(2, one), Line.of(3, other));
            }),
        scenario(
            "orders.place",
            "OutOfStock",
            world -> {
              var sku = world.offers(4);
              return door -> at(door, "buyer").places(Line.of(5, sku));
            }),
        scenario(
            "orders.place",
            "UnknownProduct",
            world ->
                door -> {
                  var sku = world.offers("TST-GONE", 10);
                  var choice = at(door, "buyer").chooses(Line.of(1, sku));
                  world.forgets(sku);
                  return choice.order();
                }),
        scenario(
            "orders.place",
            "Denied",
            world -> {
              var sku = world.offers(10);
              return door -> at(door, "clerk").places(Line.of(1, sku));
            }),
        scenario(
            "orders.find",
            "Found",
            world -> {
              var order = world.shipped("buyer", world.offers(10));
              world.wantedBack("buyer", order);
              return door -> at(door, "buyer").finds(order);
            }),
        scenario(
            "orders.find",
            "NotFound",
            world -> {
              var order = world.ordered("buyer", world.offers(10));
              return door -> at(door, "buyer2").finds(order);
            }),
        scenario(
            "orders.find",
            "Denied",
            world -> {
              var order = world.ordered("buyer", world.offers(10));
              return door -> at(door, "auditor").finds(order);
            }),
        scenario(
            "orders.list",
            "Found",
            world -> {
              world.ordered("buyer2", world.offers(10));
              world.shipped("buyer2", world.offers(10));
              return door -> at(door, "buyer2").listsOrders();
            }),
        scenario("orders.list", "Denied", world -> door -> at(door, "auditor").listsOrders()),
        scenario(
            "orders.cancel",
            "Cancelled",
            world -> {
              var order = world.ordered("buyer", world.offers(10));
              return door -> at(door, "buyer").cancels(order);
            }),
        scenario(
            "orders.cancel",
            "NotFound",
            world -> {
              var order = world.ordered("buyer", world.offers(10));
              return door -> at(door, "buyer2").cancels(order);
            }),
        scenario(
            "orders.cancel",
            "AlreadyShipped",
            world -> {
              var order = world.ordered("buyer", world.offers(10));
              return door -> {
                var seen = at(door, "buyer").sees(order);
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
                var first = at(door, "buyer").sees(order);
                var second = at(door, "buyer").sees(order);
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
                var seen = at(door, "buyer").sees(order);
                world.touches(order);
                return seen.cancel();
              };
            }),
        scenario(
            "orders.cancel",
            "Denied",
            world -> {
              var order = world.ordered("buyer", world.offers(10));
              return door -> at(door, "clerk").cancels(order);
            }),
        scenario(
            "refunds.request",
            "Requested",
            world -> {
              var order = world.shipped("buyer", world.offers(10));
              return door -> at(door, "buyer").asksBack("12.50", order);
            }),
        scenario(
            "refunds.request",
            "OrderNotFound",
            world -> {
              var order = world.shipped("buyer", world.offers(10));
              return door -> at(door, "buyer2").asksBack("12.50", order);
            }),
        scenario(
            "refunds.request",
            "NotShipped",
            world -> {
              var order = world.ordered("buyer", world.offers(10));
              return door -> at(door, "buyer").asksBack("12.50", order);
            }),
        scenario(
            "refunds.request",
            "ExceedsPaid",
            world -> {
              var order = world.shipped("buyer", world.offers(10));
              world.wantedBack("buyer", order);
              return door -> at(door, "buyer").asksBack("15.01", order);
            }),
        scenario(
            "refunds.request",
            "Denied",
            world -> {
              var order = world.shipped("buyer", world.offers(10));
              return door -> at(door, "clerk").asksBack("12.50", order);
            }),
        scenario(
            "refunds.decide",
            "Decided",
            world -> {
              var refund = world.wantedBack("buyer", world.shipped("buyer", world.offers(10)));
              return door -> at(door, "clerk").decides(refund, APPROVE);
            }),
        scenario(
            "refunds.decide",
            "NotFound",
            world -> {
              var nothing = UUID.randomUUID().toString();
              return door -> at(door, "clerk").decides(nothing, APPROVE);
            }),
        scenario(
            "refunds.decide",
            "OwnRequest",
            world -> {
              var refund = world.wantedBack("staff", world.shipped("staff", world.offers(10)));
              return door -> at(door, "staff").decides(refund, APPROVE);
            }),
        scenario(
            "refunds.decide",
            "AlreadyDecided",
            world -> {
              var refund = world.wantedBack("buyer", world.shipped("buyer", world.offers(10)));
              return door -> {
                at(door, "staff").decides(refund, REJECT);
                return at(door, "clerk").decides(refund, APPROVE);
              };
            }),
        scenario(
            "refunds.decide",
            "Denied",
            world -> {
              var refund = world.wantedBack("buyer", world.shipped("buyer", world.offers(10)));
              return door -> at(door, "buyer").decides(refund, APPROVE);
            }),
        scenario(
            "refunds.list",
            "Found",
            world -> {
              world.wantedBack("buyer", world.shipped("buyer", world.offers(10)));
              return door -> at(door, "clerk").listsRefunds();
            }),
        scenario("refunds.list", "Denied", world -> door -> at(door, "buyer").listsRefunds()),
        scenario(
            "audit.read",
            "Read",
            world -> {
              var order = world.shipped("buyer", world.offers(10));
              return door -> at(door, "auditor").readsAudit(order);
            }),
        scenario(
            "audit.read", "Denied", world -> door -> at(door, "admin").readsAudit("TST-NONE")));
  }

  private static Scenario scenario(
      String capability, String outcome, Function<World, Scenario.Play> beginning) {
    return Scenario.of(capability, outcome, doors -> beginning.apply(new World(doors)));
  }
}
