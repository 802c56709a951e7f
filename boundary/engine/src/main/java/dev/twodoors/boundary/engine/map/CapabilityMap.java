package dev.twodoors.boundary.engine.map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which capabilities there are, who owns them, and which doors lead to them. It holds nothing that
 * changes with a line number or with the day, so that what is drawn from it can be committed.
 *
 * @param entries by id
 */
public record CapabilityMap(List<Entry> entries) {

  /** By owner; what nobody owns is under the empty name. */
  public SortedMap<String, List<Entry>> byOwner() {
    var owners = new TreeMap<String, List<Entry>>();
    entries.forEach(
        entry -> owners.computeIfAbsent(entry.owner(), any -> new ArrayList<>()).add(entry));
    return owners;
  }

  public List<Entry> reachedBy(Doors doors) {
    return entries.stream().filter(entry -> entry.doors() == doors).toList();
  }

  /** Which doors lead to a capability. */
  public enum Doors {
    WEB_ONLY,
    BOTH_DOORS,
    API_ONLY,
    NO_DOOR;

    /** {@code web only}, {@code both doors}. */
    public String shown() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * @param risk LOW, MEDIUM or HIGH
   * @param speedFirstUntil empty when speed does not come first
   * @param roles that may call it; {@code (anyone)} or {@code (signed in)} where no role is asked
   *     for; empty when nothing guards it
   * @param type its class
   * @param source file of that class, relative to the root
   */
  public record Entry(
      String id,
      String kind,
      String risk,
      List<String> consumers,
      String owner,
      boolean command,
      List<String> roles,
      String speedFirstUntil,
      String type,
      String source,
      List<Operation> web,
      List<Operation> api,
      List<Exception> exceptions) {

    public Doors doors() {
      if (web.isEmpty()) {
        return api.isEmpty() ? Doors.NO_DOOR : Doors.API_ONLY;
      }
      return api.isEmpty() ? Doors.WEB_ONLY : Doors.BOTH_DOORS;
    }
  }

  /** An endpoint that leads to it. */
  public record Operation(String verb, String path, String method, String source) {
    static final Comparator<Operation> ORDER =
        Comparator.comparing(Operation::path)
            .thenComparing(Operation::verb)
            .thenComparing(Operation::method);

    /** {@code POST /orders/{id}/cancel}. */
    public String shown() {
      return verb + " " + path;
    }
  }

  /**
   * A dated exception.
   *
   * @param by {@code waiver} or the decision's id
   * @param until ISO date; empty when none is written
   */
  public record Exception(String rule, String by, String reason, String until) {
    public static final String WAIVER = "waiver";
    static final Comparator<Exception> ORDER =
        Comparator.comparing(Exception::rule)
            .thenComparing(Exception::by)
            .thenComparing(Exception::until)
            .thenComparing(Exception::reason);

    @JsonIgnore
    public boolean isWaiver() {
      return by.equals(WAIVER);
    }
  }
}
