package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.Module.Layer;
import java.util.List;

/**
 * What a door writes when it is built ({@code target/boundary/facts.json}), so that the whole can
 * be judged and drawn without looking at classes again.
 *
 * @param today the date that judged
 * @param excused findings that were excused, by rule and subject
 * @param failed findings that were not
 * @param owned what is marked with an owner
 * @param run ids of capabilities that timers, consumers of messages and the like lead to
 * @param blindSpots where no rule can look
 */
public record DoorReport(
    Layer door,
    String today,
    List<Known> capabilities,
    List<Offer> offers,
    List<Use> excused,
    List<Look> looks,
    Examined examined,
    List<Failure> failed,
    List<Owned> owned,
    List<String> run,
    List<BlindSpot> blindSpots) {

  /** How many things a rule looked at. */
  public record Look(String rule, int examined) {}

  /** How many things were there to be looked at. */
  public record Examined(int capabilities, int endpoints, int templates, int classes) {}

  /** A capability as declared. */
  public record Known(
      String id,
      String kind,
      String risk,
      List<String> consumers,
      String speedFirstUntil,
      String owner,
      boolean command,
      List<String> roles,
      String type,
      Location where) {}

  /**
   * An endpoint and the capabilities that it leads to.
   *
   * @param ways per capability, the call path as shown
   */
  public record Offer(
      String verb, String path, String method, Location where, boolean uiOnly, List<Way> ways) {}

  public record Way(String capability, List<String> path) {}

  /**
   * What a waiver or a decision was used for.
   *
   * @param by {@code waiver}, or the decision's id
   * @param reason of the waiver, or the decision's title
   * @param until ISO date; empty when the decision names none
   * @param where the waiver or the decision
   */
  public record Use(
      String rule, String subject, String by, String reason, String until, Location where) {
    public static final String WAIVER = "waiver";
  }

  /** A finding that failed the build. */
  public record Failure(String rule, String subject) {}

  /**
   * @param path of a package's folder, with a slash at its end, or of a source file; relative to
   *     the root
   */
  public record Owned(String path, String owner) {}
}
