package dev.twodoors.boundary.api.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class ErrorCatalogueTest {
  private enum Own implements ErrorCode {
    SOLD_OUT(409),
    AWAY(404) {
      @Override
      public String type() {
        return "https://errors.example/away";
      }
    };

    private final ProblemType type;

    Own(int status) {
      this.type = new ProblemType(status, "Own " + status);
    }

    @Override
    public ProblemType problemType() {
      return type;
    }
  }

  private enum Again implements ErrorCode {
    NOT_FOUND;

    @Override
    public ProblemType problemType() {
      return new ProblemType(404, "Again");
    }
  }

  private final ErrorCatalogue catalogue = new ErrorCatalogue(List.of(Own.class));

  @Test
  void holdsThoseOfTheProjectBeforeThoseOfEveryDoor() {
    var all =
        Stream.concat(Stream.of(Own.values()), Stream.of(StandardError.values()))
            .map(ErrorCode::code)
            .toList();
    assertEquals(all, catalogue.all().stream().map(ErrorCode::code).toList());
  }

  @Test
  void findsTheEnumsOfAProjectByThemselves() throws IOException {
    var index =
        Index.of(
            Own.class, Own.AWAY.getClass(), StandardError.class, ErrorCode.class, Problem.class);
    assertEquals(
        List.of(Own.class.getName(), StandardError.class.getName()), ErrorCatalogue.enumsIn(index));
    assertSame(Own.AWAY, ErrorCatalogue.of(index).named("away"));
  }

  @Test
  void refusesTwoErrorsOfOneCodeAndNamesBoth() {
    var both = List.of(Own.class, Again.class);
    var refused = assertThrows(IllegalArgumentException.class, () -> new ErrorCatalogue(both));
    assertTrue(refused.getMessage().contains("code not-found: "), refused::getMessage);
    assertTrue(
        refused.getMessage().contains(Again.class.getName() + ".NOT_FOUND"), refused::getMessage);
    assertTrue(
        refused.getMessage().contains(StandardError.class.getName() + ".NOT_FOUND"),
        refused::getMessage);
  }

  @Test
  void saysWhichErrorsThereAre() {
    var refused = assertThrows(IllegalArgumentException.class, () -> catalogue.named("sold-oot"));
    assertTrue(refused.getMessage().startsWith("There is no error 'sold-oot'."));
    assertTrue(refused.getMessage().contains("request-timeout, sold-out, "), refused::getMessage);
  }

  @Test
  void takesNoStatusThatIsOfNoError() {
    assertThrows(IllegalArgumentException.class, () -> new ProblemType(200, "Fine"));
    assertEquals("Gone.", new ProblemType(410, "Gone").explanation());
  }
}
