package dev.twodoors.boundary.architecture;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which capabilities there are and which doors lead to them, by which rules that is judged, and
 * what was decided about it.
 *
 * @param map the committed {@code docs/capability-map.json}, byte for byte; the rule map-stale
 *     keeps it equal to the code
 */
public record Architecture(
    String map, List<Capability> capabilities, List<Rule> rules, List<Decision> decisions) {
  public static final String MAP = "META-INF/boundary/capability-map.json";
  public static final String GOVERNANCE = "META-INF/boundary/governance.json";
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private record MapFile(List<Capability> capabilities) {}

  /** What is recorded beside the map. */
  public record Governance(List<Rule> rules, List<Decision> decisions) {}

  /**
   * @param roles {@code (anyone)} or {@code (signed in)} where no role is asked for
   * @param type its class
   * @param source file of that class, relative to the project
   */
  public record Capability(
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
      List<Excuse> exceptions) {

    /** Name of its class. */
    public String name() {
      return type.substring(type.lastIndexOf('.') + 1);
    }
  }

  /** An endpoint that leads to it. */
  public record Operation(String verb, String path, String method, String source) {}

  /**
   * A dated exception from a rule.
   *
   * @param by {@code waiver} or the decision's id
   * @param until ISO date; empty when none is written
   */
  public record Excuse(String rule, String by, String reason, String until) {
    public boolean isDecided() {
      return !by.equals("waiver");
    }
  }

  /**
   * @param says what a finding of it says
   */
  public record Rule(String id, String group, String says) {}

  /**
   * @param id file name without its ending
   * @param source its file, relative to the project
   */
  public record Decision(String id, String title, String status, String date, String source) {}

  /**
   * What the build of this application recorded.
   *
   * @throws IllegalStateException when it was built outside a project
   */
  public static Architecture recorded() {
    var map = text(MAP);
    try {
      var governance = JSON.readValue(text(GOVERNANCE), Governance.class);
      return new Architecture(
          map,
          JSON.readValue(map, MapFile.class).capabilities(),
          governance.rules(),
          governance.decisions());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String resource) {
    try (var recorded =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
      if (recorded == null) {
        throw new IllegalStateException("the build of this application recorded no " + resource);
      }
      return new String(recorded.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
