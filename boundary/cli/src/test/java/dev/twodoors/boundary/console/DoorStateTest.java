package dev.twodoors.boundary.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DoorStateTest {

  private static final String METRICS =
      """
      # HELP http_server_requests_seconds
      http_server_requests_seconds_count{method="GET",status="200",uri="/a"} 40.0 # {span_id="cade",trace_id="cb16"} 1.0 1796136012.774
      http_server_requests_seconds_count{method="GET",status="503",uri="/a"} 2.0
      http_server_requests_seconds_sum{method="GET",status="503",uri="/a"} 7.0
      capability_duration_seconds_count{capability="a.b",outcome="Found"} 1.2E1
      agroal_active_count{datasource="default"} 3.0
      agroal_awaiting_count{datasource="default"} NaN
      jvm_memory_used_bytes{area="heap",id="Eden"} 6.4E7
      jvm_memory_used_bytes{area="heap",id="Old"} 3.6E7
      jvm_memory_used_bytes{area="nonheap",id="Metaspace"} 9.9E7
      """;

  @Test
  void tellsWhatADoorSaysOfItself() {
    DoorState state =
        DoorState.of(
            "web",
            "/",
            "{\"status\":\"UP\",\"checks\":[{\"name\":\"x\",\"status\":\"UP\"}]}",
            METRICS);
    assertEquals("ready", state.state());
    assertEquals(
        "Requests 42, Answered 5xx 2, Capability calls 12, Connections in use 3, Waiting for one 0,"
            + " Heap 100 MB",
        state.figures().stream()
            .map(figure -> figure.name() + " " + figure.value())
            .collect(Collectors.joining(", ")));
  }

  @Test
  void namesWhatIsDown() {
    DoorState state =
        DoorState.of(
            "web",
            "/",
            "{\"checks\":[{\"name\":\"Database connections health check\",\"status\":\"DOWN\"},"
                + "{\"name\":\"x\",\"status\":\"UP\"}]}",
            "");
    assertEquals("not ready", state.state());
    assertEquals(List.of("Database connections health check"), state.down());
    assertEquals("failed", state.ending());
    assertEquals(List.of(), state.figures());
  }

  @Test
  void saysWhenADoorIsSilentOrSomethingElse() {
    assertEquals("does not answer", DoorState.of("web", "/", "", "").state());
    assertEquals("does not answer", DoorState.of("web", "/", "<html>", "").state());
  }
}
