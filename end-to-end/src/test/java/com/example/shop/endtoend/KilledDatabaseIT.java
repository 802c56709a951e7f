package com.example.shop.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.endtoend.shopping.Aftermath;
import com.example.shop.endtoend.shopping.Auditor;
import com.example.shop.endtoend.shopping.Crowd;
import com.example.shop.endtoend.shopping.Load;
import com.example.shop.endtoend.shopping.Load.Sent;
import com.example.shop.endtoend.shopping.Shopper;
import com.example.shop.endtoend.shopping.World;
import dev.twodoors.boundary.local.RunningDoor;
import dev.twodoors.boundary.testing.people.Person;
import dev.twodoors.boundary.testing.people.Reply;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import dev.twodoors.boundary.testing.stack.Probe;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The database is killed while people order through both doors, and started again. */
@NeedsDoors
class KilledDatabaseIT {
  private static final int OPENING = 10_000;
  private static final int ANSWERS_FIRST = 30;

  private final Doors doors;
  private final List<RunningDoor> processes;

  KilledDatabaseIT(Doors doors) {
    this.doors = doors;
    this.processes = List.of(doors.process("web"), doors.process("api"));
  }

  @Test
  void isAnsweredByComeBackLaterAndForgottenAfterwards() {
    var sku = new World(doors).offers(OPENING);
    var pids = processes.stream().map(RunningDoor::pid).toList();
    var load = Load.of(buyers(), sku, ANSWERS_FIRST);

    List<Sent> sent;
    doors.server().killServer();
    try {
      sent = load.end();
      whileItIsAway(sent.getLast().choice());
    } finally {
      doors.server().startServer();
    }

    for (var door : doors.processes()) {
      Probe.await(door.name() + " is ready again", () -> Probe.isReady(door));
    }
    assertEquals(pids, processes.stream().map(RunningDoor::pid).toList(), "no door was restarted");
    new Aftermath(doors, sku, OPENING).isAsIfNothingHadHappened(sent);
    assertEquals("", Auditor.complaint(doors.api()));
  }

  private List<Person> buyers() {
    var crowd = Crowd.of(8);
    return Stream.<Person>concat(
            crowd.subList(0, 4).stream().map(doors.web()::person),
            crowd.subList(4, 8).stream().map(doors.api()::person))
        .toList();
  }

  private void whileItIsAway(Shopper.Choice choice) {
    for (var door : processes) {
      Probe.await(door.name() + " is not ready", () -> !Probe.isReady(door));
      assertTrue(Probe.isLive(door), door.name() + " is alive");
    }
    for (var door : List.of(doors.web(), doors.api())) {
      var buyer = Shopper.of(door.person("buyer").hasty());
      comeBackLater(door.name() + " list", buyer::listsOrders);
    }
    comeBackLater("order", choice::order);
  }

  private static void comeBackLater(String what, Shopper.Intention request) {
    var reply = request.say();
    assertEquals(Reply.UNAVAILABLE, reply.outcome(), what + ": " + reply);
    assertTrue(
        reply.content().getFirst().matches("[1-9]\\d*"),
        () -> what + " has no Retry-After: " + reply);
  }
}
