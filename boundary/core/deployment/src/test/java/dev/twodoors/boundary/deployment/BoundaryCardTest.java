package dev.twodoors.boundary.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.judge.Rules;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What Dev MCP offers to assistants. */
class BoundaryCardTest {

  @Test
  void everyRuleIsExplained() {
    for (var rule : Rules.all()) {
      assertTrue(explain(rule.id()).startsWith("# " + rule.id() + "\n"), rule.id());
    }
  }

  @Test
  void saysWhichRulesThereAreToWhoeverNamesNone() {
    for (var wrong : new String[] {"../README", "no-such-rule", null}) {
      assertTrue(explain(wrong).contains("Rules are: "), wrong);
    }
  }

  private static String explain(String rule) {
    var action = BoundaryCard.explain().getDeploymentActions().getFirst();
    assertEquals(BoundaryCard.EXPLAIN, action.getMethodName());
    assertEquals(Set.of(BoundaryCard.RULE), action.getParameters().keySet());
    assertTrue(action.isMcpEnabledByDefault());
    Function<Map<String, String>, ?> function = action.getAction();
    return (String) function.apply(rule == null ? Map.of() : Map.of(BoundaryCard.RULE, rule));
  }
}
