package com.example.shop.bench;

import dev.twodoors.boundary.local.RunningDoor;
import java.net.URI;
import java.util.List;

/** The doors of a build, started from their caches as {@code ./doors run} starts them. */
final class Doors extends Side {
  private final List<Work> works;

  Doors(String name, Stand stand) throws Exception {
    super(name, stand);
    stand.sql("UPDATE stock_item SET on_hand = 1000000000");
    stand.stack().train();
    works = works(stand);
  }

  /** All loads, of users who are signed in at this stand. */
  static List<Work> works(Stand stand) throws Exception {
    var users = DoorsLoad.of(stand);
    var order = users.placedOrder(stand.stack().door("api").address());
    return List.of(
        new Work("web: catalogue page", "web", true, users::catalogPage),
        new Work("web: product page", "web", false, users::productPage),
        new Work("web: place order by form", "web", false, users::orderByForm),
        new Work("api: products as JSON", "api", true, users::productsAsJson),
        new Work("api: product as JSON", "api", false, users::productAsJson),
        new Work("api: one order as JSON", "api", true, load -> users.readOrder(load, order)),
        new Work("api: place order as JSON", "api", true, users::orderAsJson));
  }

  @Override
  List<Work> works() {
    return works;
  }

  @Override
  URI address(Work work) {
    return door(work).address();
  }

  @Override
  ProcessHandle process(Work work) {
    return ProcessHandle.of(door(work).pid()).orElseThrow();
  }

  @Override
  void restart() {
    for (var door : stand().stack().doors()) {
      door.restart();
    }
  }

  private RunningDoor door(Work work) {
    return stand().stack().door(work.door());
  }
}
