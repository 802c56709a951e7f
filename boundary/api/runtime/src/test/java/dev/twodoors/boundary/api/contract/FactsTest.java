package dev.twodoors.boundary.api.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Consumer;
import dev.twodoors.boundary.Kind;
import dev.twodoors.boundary.Query;
import dev.twodoors.boundary.Risk;
import dev.twodoors.boundary.api.problems.ErrorCatalogue;
import dev.twodoors.boundary.api.problems.StandardError;
import java.io.IOException;
import java.util.List;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class FactsTest {
  @Capability(
      id = "loaves.find",
      kind = Kind.SUPPORTING,
      risk = Risk.LOW,
      consumers = Consumer.PARTNER)
  private static class FindLoaf implements Query<FindLoaf.Input, String> {
    record Input() {}

    @Override
    public String handle(Input input) {
      return "";
    }
  }

  private static class Loaves {
    @MayAnswer({"not-found", "invalid-input"})
    public void findLoaf() {}
  }

  private static class Misspelt {
    @MayAnswer("not-fuond")
    public void findLoaf() {}
  }

  private final ErrorCatalogue catalogue = new ErrorCatalogue(List.of());

  @Test
  void knowsTheErrorsThatAnOperationNames() throws IOException {
    var facts = new Facts(Index.of(FindLoaf.class, Loaves.class), catalogue);
    assertEquals(
        List.of(StandardError.NOT_FOUND, StandardError.INVALID_INPUT),
        facts.about("findLoaf").errors());
  }

  @Test
  void refusesAnErrorThatNobodyDeclares() throws IOException {
    var index = Index.of(FindLoaf.class, Misspelt.class);
    var refused = assertThrows(IllegalArgumentException.class, () -> new Facts(index, catalogue));
    assertTrue(refused.getMessage().contains("Misspelt.findLoaf: "), refused::getMessage);
    assertTrue(refused.getMessage().contains("no error 'not-fuond'"), refused::getMessage);
    assertTrue(refused.getMessage().contains("not-acceptable, not-found"), refused::getMessage);
  }
}
