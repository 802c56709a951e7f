package com.example.shop.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.endtoend.people.Auditor;
import com.example.shop.endtoend.people.Person;
import com.example.shop.endtoend.people.Reply;
import com.example.shop.endtoend.stack.Aftermath;
import com.example.shop.endtoend.stack.Crowd;
import com.example.shop.endtoend.stack.Load;
import com.example.shop.endtoend.stack.Load.Sent;
import com.example.shop.endtoend.stack.NeedsShop;
import com.example.shop.endtoend.stack.Probe;
import com.example.shop.endtoend.stack.Shop;
import com.example.shop.endtoend.stack.World;
import dev.twodoors.boundary.local.RunningDoor;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The database is killed while people order through both doors, and started again. */
@NeedsShop
class KilledDatabaseIT {
  private static final int OPENING = 10_000;
  private static final int ANSWERS_FIRST = 30;
  private static final Duration FAST = Duration.ofSeconds(5);

  private final Shop shop;
  private final List<RunningDoor> doors;

  KilledDatabaseIT(Shop shop) {
    this.shop = shop;
    this.doors = List.of(shop.process("web"), shop.process("api"));
  }

  @Test
  void isAnsweredByComeBackLaterAndForgottenAfterwards() {
    var sku = new World(shop).offers(OPENING);
    var pids = doors.stream().map(RunningDoor::pid).toList();
    var load = Load.of(buyers(), sku, ANSWERS_FIRST);

    List<Sent> sent;
    shop.server().killServer();
    try {
      sent = load.end();
      whileItIsAway(sent.getLast().choice());
    } finally {
      shop.server().startServer();
    }

    for (var door : shop.processes()) {
      Probe.await(door.name() + " is ready again", () -> Probe.isReady(door));
    }
    assertEquals(pids, doors.stream().map(RunningDoor::pid).toList(), "no door was restarted");
    new Aftermath(shop, sku, OPENING).isAsIfNothingHadHappened(sent);
    assertEquals("", Auditor.complaint(shop.api()));
  }

  private List<Person> buyers() {
    var crowd = Crowd.of(8);
    return Stream.concat(
            crowd.subList(0, 4).stream().<Person>map(shop.web()::person),
            crowd.subList(4, 8).stream().<Person>map(shop.api()::person))
        .toList();
  }

  private void whileItIsAway(Person.Choice choice) {
    for (var door : doors) {
      Probe.await(door.name() + " is not ready", () -> !Probe.isReady(door));
      assertTrue(Probe.isLive(door), door.name() + " is alive");
    }
    for (var door : List.of(shop.web(), shop.api())) {
      comeBackLater(door.name() + " list", () -> door.person("buyer").listsOrders());
    }
    comeBackLater("order", choice::order);
  }

  private static void comeBackLater(String what, Person.Intention request) {
    var reply = assertTimeout(FAST, request::say, what);
    assertEquals(Reply.UNAVAILABLE, reply.outcome(), what + ": " + reply);
    assertTrue(
        reply.content().getFirst().matches("[1-9]\\d*"),
        () -> what + " has no Retry-After: " + reply);
  }
}
