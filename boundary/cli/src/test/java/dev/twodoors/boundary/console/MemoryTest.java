package dev.twodoors.boundary.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemoryTest {

  private final Memory memory = new Memory();

  @Test
  void forgetsTheOldestCallsFirst() {
    for (int trace = 1; trace <= Memory.CALLS + 3; trace++) {
      memory.add(Exported.call("web", trace, "Found").spans());
    }
    assertEquals(Memory.CALLS, memory.calls().size());
    assertEquals(Exported.trace(Memory.CALLS + 3), memory.calls().getFirst().trace());
    assertEquals(Exported.trace(4), memory.calls().getLast().trace());
    assertEquals(Optional.empty(), memory.find(Exported.trace(3)));
    assertEquals(3 * Memory.CALLS, memory.size());
  }

  @Test
  void keepsTheFirstSpansOfALargeCallAndWhatIsAroundThem() {
    Exported many = Exported.by("web");
    for (int id = 10; id < 10 + 2 * Memory.SPANS_OF_ONE; id++) {
      many.span(1, id, 1, "SELECT", id, id, "db.statement", "select 1");
    }
    memory.add(many.spans());
    memory.add(Exported.by("web").request(1, 1, "GET", "/", 0, 1_000).spans());
    Call call = memory.find(Exported.trace(1)).orElseThrow();
    assertEquals(Memory.SPANS_OF_ONE, call.statements());
    assertEquals(Memory.SPANS_OF_ONE, call.omitted());
    assertEquals("GET /", call.steps().getFirst().name());
    assertEquals(Memory.SPANS_OF_ONE, call.steps().getFirst().steps().size());
  }

  @Test
  void keepsFewerLargeCalls() {
    for (int trace = 1; trace <= 200; trace++) {
      Exported large = Exported.by("web");
      for (int id = 2; id <= 250; id++) {
        large.span(trace, id, 1, "SELECT", id, id, "db.statement", "select 1");
      }
      memory.add(large.request(trace, 1, "GET", "/", 0, 1_000).spans());
      assertTrue(memory.size() <= Memory.SPANS);
    }
    assertEquals(Memory.SPANS / 250, memory.calls().size());
  }

  @Test
  void letsNoJobOfADoorDisplaceACall() {
    memory.add(Exported.call("web", 1, "Found").spans());
    for (int job = 2; job < 2_000; job++) {
      memory.add(
          Exported.by("web").span(job, 1, 0, "SELECT", 0, 1, "db.statement", "select 1").spans());
    }
    assertEquals(1, memory.calls().size());
    assertEquals(3 + Memory.WAITING, memory.size());
  }

  @Test
  void addsWhatArrivesLaterToItsCall() {
    Exported parts = Exported.call("web", 1, "Found");
    for (Span span : parts.spans()) {
      memory.add(List.of(span));
      assertTrue(memory.find(Exported.trace(1)).isPresent());
    }
    assertEquals(3, memory.calls().getFirst().steps().getFirst().all().count());
  }
}
