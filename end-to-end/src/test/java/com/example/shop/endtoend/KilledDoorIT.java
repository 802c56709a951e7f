package com.example.shop.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.shop.endtoend.people.Auditor;
import com.example.shop.endtoend.people.Door;
import com.example.shop.endtoend.stack.Aftermath;
import com.example.shop.endtoend.stack.Crowd;
import com.example.shop.endtoend.stack.Load;
import com.example.shop.endtoend.stack.NeedsShop;
import com.example.shop.endtoend.stack.Shop;
import com.example.shop.endtoend.stack.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A door is killed while people order, and started again. */
@NeedsShop
class KilledDoorIT {
  private static final int OPENING = 10_000;
  private static final int ANSWERS_FIRST = 30;

  private final Shop shop;

  KilledDoorIT(Shop shop) {
    this.shop = shop;
  }

  @ParameterizedTest
  @ValueSource(strings = {"web", "api"})
  void losesNoOrderAndDoublesNone(String name) {
    var sku = new World(shop).offers(OPENING);
    Door door = name.equals("web") ? shop.web() : shop.api();
    var load = Load.of(Crowd.of(8).stream().map(door::person).toList(), sku, ANSWERS_FIRST);

    shop.process(name).kill();
    var sent = load.end();
    shop.process(name).restart();

    new Aftermath(shop, sku, OPENING).isAsIfNothingHadHappened(sent);
    assertEquals("", Auditor.complaint(shop.api()));
  }
}
