package dev.twodoors.boundary.engine.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BranchTest {
  private static Branch of(String condition, boolean holds) {
    return Branch.ALWAYS.and(condition, holds).orElseThrow();
  }

  @Test
  void contradictsWhatIsKnown() {
    assertEquals(Optional.empty(), of("a", true).and("a", false));
    assertEquals(Optional.empty(), of("a", true).and("!a", true));
    assertEquals(Optional.empty(), of("a", true).and(of("a", false)));
    assertEquals(Optional.empty(), Branch.ALWAYS.and("true", false));
    assertEquals(Optional.of(Branch.ALWAYS), Branch.ALWAYS.and("false", false));
    assertEquals(Map.of("a", true, "b", false), of("a", true).and("b", false).get().conditions());
  }

  @Test
  void isPossibleWithoutWhatCoversOnlySomeOfIt() {
    var both = of("a", true).and("b", true).orElseThrow();
    assertTrue(Branch.ALWAYS.isPossibleWithout(List.of()));
    assertTrue(Branch.ALWAYS.isPossibleWithout(List.of(of("a", true), of("b", true))));
    assertTrue(Branch.ALWAYS.isPossibleWithout(List.of(both, of("a", false))));
    assertTrue(of("b", false).isPossibleWithout(List.of(both)));
  }

  @Test
  void isImpossibleWithoutWhatTogetherCoversAllOfIt() {
    var both = of("a", true).and("b", true).orElseThrow();
    assertFalse(Branch.ALWAYS.isPossibleWithout(List.of(Branch.ALWAYS)));
    assertFalse(Branch.ALWAYS.isPossibleWithout(List.of(of("a", true), of("a", false))));
    assertFalse(of("a", true).isPossibleWithout(List.of(of("a", true))));
    assertFalse(Branch.ALWAYS.isPossibleWithout(List.of(both, of("a", false), of("b", false))));
  }
}
