package dev.twodoors.boundary.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapabilityNameTest {

  @ParameterizedTest
  @CsvSource({
    "orders.place, PlaceOrder, orders",
    "feedback.send, SendFeedback, feedback",
    "boxes.open, OpenBox, boxes",
    "entries.list, ListEntry, entries",
    "addresses.check, CheckAddress, addresses",
    "news.read, ReadNews, news",
    "status.show, ShowStatus, status",
    "order-notes.take-back, TakeBackOrderNote, ordernotes",
    "sales.orders.place, PlaceOrder, orders"
  })
  void makesClassAndPackageOfTheId(String id, String type, String packageName) {
    var name = CapabilityName.of(id, null);
    assertEquals(type, name.type());
    assertEquals(packageName, name.packageName());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "orders",
        "Orders.place",
        "orders.",
        ".place",
        "orders place",
        "orders..place",
        "orders.place!",
        "1orders.place",
        "orders-.place",
        "../orders.place",
        "orders.plàce"
      })
  void refusesWhatIsNoId(String id) {
    assertTrue(refusal(id, null).contains("use noun.verb in lower case"));
  }

  @Test
  void refusesReservedWords() {
    assertTrue(refusal("new.open", null).contains("'new' is a reserved word"));
    assertTrue(refusal("orders.place", "String").contains("means something else already"));
    assertTrue(refusal("orders.place", "Class").contains("means something else already"));
    assertTrue(refusal("orders.place", "Command").contains("means something else already"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"placeOrder", "Place-Order", "Place Order", "Place_Order", "1Order", ""})
  void refusesWhatIsNoClass(String type) {
    assertTrue(refusal("orders.place", type).contains("is no name of a class"));
  }

  @Test
  void saysItInWords() {
    var name = CapabilityName.of("orders.place-again", "PlaceOrderAgain");
    assertEquals("Place order again", name.words());
    assertEquals("ORDER_AGAIN", name.object());
    assertEquals("placeOrderAgain", name.variable());
  }

  private static String refusal(String id, String type) {
    return assertThrows(Refused.class, () -> CapabilityName.of(id, type)).getMessage();
  }

  @Test
  void verbsThatReadAskAlsoWithAWordBehindThem() {
    assertTrue(CapabilityName.of("refunds.list-late", null).asks());
    assertTrue(CapabilityName.of("refunds.list", null).asks());
    assertFalse(CapabilityName.of("refunds.listen", null).asks());
    assertFalse(CapabilityName.of("refunds.close-all", null).asks());
  }
}
