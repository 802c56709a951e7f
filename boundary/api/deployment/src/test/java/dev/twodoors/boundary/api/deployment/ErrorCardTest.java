package dev.twodoors.boundary.api.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.api.problems.ErrorCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorCardTest {

  @Test
  void saysOfEachErrorWhereItComesFrom() {
    var card = ErrorCard.of(new ErrorCatalogue(List.of(BakeryError.class)));
    assertEquals(1, card.getPages().size());
    var rows = (List<?>) card.getBuildTimeData().get(ErrorCard.ERRORS).getContent();
    assertEquals(
        new ErrorCard.Row("out-of-flour", 409, "There is no flour", "this project"),
        rows.getFirst());
    assertTrue(
        rows.contains(
            new ErrorCard.Row(
                "not-found", 404, "Nothing is published under this address", "every door")));
  }
}
