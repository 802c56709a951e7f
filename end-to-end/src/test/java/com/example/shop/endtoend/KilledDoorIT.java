package com.example.shop.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.shop.endtoend.shopping.Aftermath;
import com.example.shop.endtoend.shopping.Auditor;
import com.example.shop.endtoend.shopping.Crowd;
import com.example.shop.endtoend.shopping.Load;
import com.example.shop.endtoend.shopping.World;
import dev.twodoors.boundary.testing.people.Door;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A door is killed while people order, and started again. */
@NeedsDoors
class KilledDoorIT {
  private static final int OPENING = 10_000;
  private static final int ANSWERS_FIRST = 30;

  private final Doors doors;

  KilledDoorIT(Doors doors) {
    this.doors = doors;
  }

  @ParameterizedTest
  @ValueSource(strings = {"web", "api"})
  void losesNoOrderAndDoublesNone(String name) {
    var sku = new World(doors).offers(OPENING);
    Door door = name.equals("web") ? doors.web() : doors.api();
    var people = Crowd.of(8).stream().map(door::person).toList();
    var load = Load.of(people, sku, ANSWERS_FIRST);

    doors.process(name).kill();
    var sent = load.end();
    doors.process(name).restart();

    new Aftermath(doors, sku, OPENING).isAsIfNothingHadHappened(sent);
    assertEquals("", Auditor.complaint(doors.api()));
  }
}
