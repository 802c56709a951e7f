package dev.twodoors.boundary.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallTest {

  @Test
  void isATreeThoughChildrenComeBeforeTheirParents() {
    Call call = Exported.call(Exported.call("web", 1, "Found"));
    Step request = call.steps().getFirst();
    Step capability = request.steps().getFirst();
    Step sql = capability.steps().getFirst();
    assertEquals(1, call.steps().size());
    assertEquals("GET /products/1 200", request.name() + " " + request.text());
    assertEquals("catalog.view Found", capability.name() + " " + capability.text());
    assertEquals("select * from product", sql.text());
    assertEquals(List.of(0L, 1_000L, 2_000L), List.of(request.at(), capability.at(), sql.at()));
    assertEquals(
        List.of(
            "owner catalog", "person 421d65dde29e", "request key replayed", "audit record written"),
        capability.notes());
  }

  @Test
  void saysWhatItIsThatTheListShows() {
    Call call = Exported.call(Exported.call("web", 1, "Found"));
    assertEquals(
        "web GET /products/1 200", call.door() + " " + call.request() + " " + call.status());
    assertEquals("20.0 ms", call.duration());
    assertEquals(1, call.statements());
    assertEquals("done", call.ending());
  }

  @Test
  void putsWhatHasNoParentHereBesideTheOthers() {
    Call call =
        Exported.call(
            Exported.by("web")
                .span(1, 2, 99, "SELECT", 5, 6, "db.statement", "select 2")
                .request(1, 1, "GET", "/", 0, 9));
    assertEquals(2, call.steps().size());
    assertEquals(List.of("what called it has not been seen"), call.steps().getLast().notes());
  }

  @Test
  void showsSpansOnceThatNameEachOtherAsParents() {
    Call call =
        Exported.call(
            Exported.by("web")
                .span(1, 1, 2, "one", 0, 1)
                .span(1, 2, 1, "two", 1, 2)
                .span(1, 3, 3, "itself", 2, 3));
    assertEquals(3, call.steps().stream().flatMap(Step::all).count());
  }

  @Test
  void tellsARefusalFromAFailure() {
    Exported refused =
        Exported.by("api")
            .span(1, 1, 0, "", 0, 1, "capability", "a.b", "capability.refused", "true");
    assertEquals("refused", Exported.call(refused).ending());
    var failed = refused.message().toBuilder();
    failed
        .getResourceSpansBuilder(0)
        .getScopeSpansBuilder(0)
        .getSpansBuilder(0)
        .getStatusBuilder()
        .setCode(io.opentelemetry.proto.trace.v1.Status.StatusCode.STATUS_CODE_ERROR);
    assertEquals("failed", Call.of(Span.of(failed.build()), 0).ending());
  }

  @Test
  void comparesACapabilityThroughEachDoor() {
    List<Call> calls =
        List.of(
            Exported.call(Exported.call("web", 1, "Found")),
            Exported.call(Exported.call("api", 2, "Found")),
            Exported.call(Exported.call("api", 3, "Found")));
    assertEquals(
        List.of(
            new Comparison(
                "catalog.view",
                List.of(
                    new Comparison.Through("api", 2, "4.0 ms", "16.0 ms"),
                    new Comparison.Through("web", 1, "4.0 ms", "16.0 ms")))),
        Comparison.of(calls));
    Call twice =
        Exported.call(
            Exported.call("web", 4, "Found")
                .span(4, 9, 1, "", 20, 21, "capability", "catalog.price"));
    assertEquals(List.of(), Comparison.of(List.of(twice)));
    assertTrue(twice.called().size() == 2);
  }
}
