package dev.twodoors.boundary.engine.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.facts.DoorReport.Examined;
import dev.twodoors.boundary.engine.rules.CapabilityUnreachable;
import dev.twodoors.boundary.engine.rules.MapStale;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakingLastTest {
  private static final Finding STALE = finding(new MapStale());
  private static final Finding LOST = finding(new CapabilityUnreachable());

  private static Finding finding(Rule rule) {
    return Finding.of(rule, "a.b", "a.b is wrong")
        .why("so")
        .fix("do")
        .at(new Location("A.java", 1))
        .build();
  }

  @Test
  void isSilentWhileAnotherSpeaks() {
    assertEquals(List.of(LOST), Judgements.withoutLast(List.of(LOST, STALE), false));
    assertEquals(List.of(), Judgements.withoutLast(List.of(STALE), true));
    assertEquals(List.of(STALE), Judgements.withoutLast(List.of(STALE), false));
    assertEquals(List.of(LOST), Judgements.withoutLast(List.of(LOST), true));
  }

  @Test
  void isSilentWhileAnotherPartOfTheProjectSpeaks() {
    assertEquals(List.of(LOST), merged(List.of(), List.of(LOST)));
    assertEquals(List.of(STALE), merged(List.of(), List.of()));
  }

  @Test
  void isSilentWhileSomethingCannotBeRead() {
    var problem = new InputProblem(new Location("docs/x.yaml", 1), "is unreadable");

    assertEquals(List.of(), merged(List.of(problem), List.of()));
  }

  private static List<Finding> merged(List<InputProblem> problems, List<Finding> findings) {
    return Judgements.merge(
            List.of(judgement(List.of(STALE), List.of()), judgement(findings, problems)))
        .findings();
  }

  private static Judgement judgement(List<Finding> findings, List<InputProblem> problems) {
    return new Judgement(
        findings, List.of(), problems, List.of(), new Examined(0, 0, 0, 0), List.of(), List.of());
  }
}
