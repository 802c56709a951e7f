package com.example.shop.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.shop.endtoend.people.Auditor;
import com.example.shop.endtoend.people.Door;
import com.example.shop.endtoend.people.Line;
import com.example.shop.endtoend.people.Person.Choice;
import com.example.shop.endtoend.people.Reply;
import com.example.shop.endtoend.stack.Crowd;
import com.example.shop.endtoend.stack.NeedsShop;
import com.example.shop.endtoend.stack.Shop;
import com.example.shop.endtoend.stack.Together;
import com.example.shop.endtoend.stack.Trail;
import com.example.shop.endtoend.stack.World;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two hundred people want the last ten pieces, half of them through each door. */
@NeedsShop
class OversellIT {
  private static final int PIECES = 10;
  private static final int PEOPLE_PER_DOOR = 100;

  private final Shop shop;

  OversellIT(Shop shop) {
    this.shop = shop;
  }

  @Test
  void sellsExactlyWhatIsInStockAndTellsEverybodyElse() {
    var world = new World(shop);
    var sku = world.offers(PIECES);
    var crowd = Crowd.of(2 * PEOPLE_PER_DOOR);
    var choices = new ArrayList<Choice>();
    choices.addAll(chosen(shop.web(), crowd.subList(0, PEOPLE_PER_DOOR), sku));
    choices.addAll(chosen(shop.api(), crowd.subList(PEOPLE_PER_DOOR, crowd.size()), sku));
    var trail = Trail.fromNowOn(shop);

    var replies = Together.atOnce(choices.stream().map(OversellIT::ordering).toList());

    var refused = 2 * PEOPLE_PER_DOOR - PIECES;
    assertEquals(PIECES, count("Placed", replies), replies::toString);
    assertEquals(refused, count("OutOfStock", replies), replies::toString);
    assertEquals(0, world.stockOf(sku));
    assertEquals(
        PIECES, shop.database().number("SELECT count(*) FROM order_line WHERE sku = ?", sku));
    assertEquals(2 * PEOPLE_PER_DOOR, trail.records("orders.place"));
    isRecordedAsTold(trail, shop.web(), replies.subList(0, PEOPLE_PER_DOOR));
    isRecordedAsTold(trail, shop.api(), replies.subList(PEOPLE_PER_DOOR, replies.size()));
    assertEquals("", Auditor.complaint(shop.api()));
    assertEquals("The trail is intact", Auditor.verdict(shop.web()));
  }

  private static void isRecordedAsTold(Trail trail, Door door, List<Reply> told) {
    for (var outcome : List.of("Placed", "OutOfStock")) {
      assertEquals(
          count(outcome, told), trail.records("orders.place", outcome, door.name()), outcome);
    }
  }

  private static List<Choice> chosen(Door door, List<String> people, String sku) {
    return Together.by(
        4,
        people.stream()
            .<Callable<Choice>>map(name -> () -> door.person(name).chooses(Line.of(1, sku)))
            .toList());
  }

  /** Who is asked to come back later does so, as a person would. */
  private static Callable<Reply> ordering(Choice choice) {
    return () ->
        Stream.generate(choice::order)
            .limit(20)
            .filter(reply -> !reply.is(Reply.UNAVAILABLE))
            .findFirst()
            .orElseGet(choice::order);
  }

  private static long count(String outcome, List<Reply> replies) {
    return replies.stream().filter(reply -> reply.is(outcome)).count();
  }
}
