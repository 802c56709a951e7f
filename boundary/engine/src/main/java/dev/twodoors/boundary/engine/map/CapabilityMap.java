package dev.twodoors.boundary.engine.map;

import java.util.List;

/**
 * Which capabilities there are, who owns them, and which doors lead to them.
 *
 * @param entries by id
 */
public record CapabilityMap(List<Entry> entries) {

  /**
   * @param risk LOW, MEDIUM or HIGH
   * @param speedFirstUntil empty when speed does not come first
   * @param roles that may call it; empty when everyone may
   * @param type its class
   * @param source file and line of that class, relative to the root
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
      List<Exception> exceptions) {}

  /** An endpoint that leads to it. */
  public record Operation(
      String verb, String path, String method, String source, List<String> way) {}

  /**
   * A dated exception.
   *
   * @param by {@code waiver} or the decision's id
   * @param until ISO date
   */
  public record Exception(String rule, String by, String reason, String until) {}
}
