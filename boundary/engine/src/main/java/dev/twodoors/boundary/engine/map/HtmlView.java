package dev.twodoors.boundary.engine.map;

import dev.twodoors.boundary.engine.map.CapabilityMap.Doors;
import dev.twodoors.boundary.engine.map.CapabilityMap.Entry;
import dev.twodoors.boundary.engine.map.CapabilityMap.Operation;
import java.util.List;
import java.util.Locale;

/** The map as its template asks for it; public, as everything in it, because templates reflect. */
public record HtmlView(CapabilityMap drawn) {
  private static final List<String> RISKS = List.of("HIGH", "MEDIUM", "LOW");
  private static final List<Column> COLUMNS =
      List.of(
          new Column(Doors.WEB_ONLY, "Web only", "our pages, no contract"),
          new Column(Doors.BOTH_DOORS, "Both doors", "pages and contract"),
          new Column(Doors.API_ONLY, "API only", "contract, no page"),
          new Column(Doors.NO_DOOR, "No door", "nobody can use it"));

  /** What the same doors lead to. */
  public record Column(Doors doors, String title, String meaning) {
    public String css() {
      return doors.shown().replace(' ', '-');
    }
  }

  /** What has one risk, or one owner. */
  public record Row(String name, List<Entry> entries) {
    public List<Entry> behind(Doors doors) {
      return entries.stream().filter(entry -> entry.doors() == doors).toList();
    }
  }

  public List<Entry> entries() {
    return drawn.entries();
  }

  public int reachedBy(Doors doors) {
    return drawn.reachedBy(doors).size();
  }

  /** Capabilities without a door are the exception: their column is there when they are. */
  public List<Column> columns() {
    return COLUMNS.stream()
        .filter(column -> column.doors() != Doors.NO_DOOR || reachedBy(Doors.NO_DOOR) > 0)
        .toList();
  }

  public List<Row> risks() {
    return RISKS.stream().map(this::ofRisk).filter(row -> !row.entries().isEmpty()).toList();
  }

  private Row ofRisk(String risk) {
    return new Row(risk, entries().stream().filter(entry -> entry.risk().equals(risk)).toList());
  }

  public long highRisk() {
    return entries().stream().filter(entry -> entry.risk().equals("HIGH")).count();
  }

  public List<Row> owners() {
    return drawn.byOwner().entrySet().stream()
        .map(lane -> new Row(lane.getKey().isEmpty() ? "nobody" : lane.getKey(), lane.getValue()))
        .toList();
  }

  public long named() {
    return drawn.byOwner().keySet().stream().filter(owner -> !owner.isEmpty()).count();
  }

  public long exceptions() {
    return entries().stream().mapToLong(entry -> entry.exceptions().size()).sum();
  }

  /** Each once. */
  public List<String> addresses(List<Operation> operations) {
    return operations.stream().map(Operation::shown).distinct().toList();
  }

  /** {@code OTHER_APP} becomes {@code other app}. */
  public String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@code 2 exceptions}. */
  public String count(Number number, String noun) {
    return Count.of(number.longValue(), noun);
  }

  /** {@code exceptions}. */
  public String noun(Number number, String noun) {
    return count(number, noun).replaceFirst("^\\d+ ", "");
  }
}
