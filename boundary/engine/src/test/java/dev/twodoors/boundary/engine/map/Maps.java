package dev.twodoors.boundary.engine.map;

import dev.twodoors.boundary.engine.map.CapabilityMap.Entry;
import dev.twodoors.boundary.engine.map.CapabilityMap.Operation;
import java.util.List;

/** Maps to try things on. */
final class Maps {
  static final Operation PAGE =
      new Operation("POST", "/orders/{id}/cancel", "OrderActions.cancel", "web/OrderActions.java");
  static final Operation CONTRACT =
      new Operation("POST", "/v1/orders/{id}/cancellation", "OrdersResource.cancel", "api/O.java");
  static final CapabilityMap.Exception WAIVER =
      new CapabilityMap.Exception("api-missing", "waiver", "Mobile takes <it> over.", "2027-03-01");
  static final CapabilityMap.Exception DECISION =
      new CapabilityMap.Exception("parity-untested", "0012-later", "Later", "2027-04-01");

  private Maps() {}

  static CapabilityMap of(Draft... drafts) {
    return new CapabilityMap(java.util.Arrays.stream(drafts).map(Draft::entry).toList());
  }

  static Draft capability(String id) {
    return new Draft(id);
  }

  /** A capability that is CORE, MEDIUM, of the orders team and reached by both doors. */
  static final class Draft {
    private final String id;
    private String kind = "CORE";
    private String risk = "MEDIUM";
    private String owner = "orders";
    private String speedFirst = "";
    private boolean command = true;
    private List<String> consumers = List.of("OWN_WEB", "OTHER_APP");
    private List<String> roles = List.of("buyer");
    private List<Operation> web = List.of(PAGE);
    private List<Operation> api = List.of(CONTRACT);
    private List<CapabilityMap.Exception> exceptions = List.of();

    private Draft(String id) {
      this.id = id;
    }

    Draft kind(String value) {
      kind = value;
      return this;
    }

    Draft risk(String value) {
      risk = value;
      return this;
    }

    Draft owner(String value) {
      owner = value;
      return this;
    }

    Draft speedFirst(String until) {
      speedFirst = until;
      return this;
    }

    Draft query() {
      command = false;
      return this;
    }

    Draft consumers(String... values) {
      consumers = List.of(values);
      return this;
    }

    Draft roles(String... values) {
      roles = List.of(values);
      return this;
    }

    Draft web(Operation... operations) {
      web = List.of(operations);
      return this;
    }

    Draft api(Operation... operations) {
      api = List.of(operations);
      return this;
    }

    Draft excused(CapabilityMap.Exception... by) {
      exceptions = List.of(by);
      return this;
    }

    Entry entry() {
      return new Entry(
          id,
          kind,
          risk,
          consumers,
          owner,
          command,
          roles,
          speedFirst,
          "shop.X",
          "core/X.java",
          web,
          api,
          exceptions);
    }
  }
}
