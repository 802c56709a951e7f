package dev.twodoors.boundary.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.twodoors.boundary.decide.Question;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.Capability.Consumer;
import dev.twodoors.boundary.engine.facts.Capability.Kind;
import dev.twodoors.boundary.engine.facts.Capability.Risk;
import dev.twodoors.boundary.engine.rules.Placement;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What a sample decided: of its capabilities the policy says why, of all else its own code does.
 *
 * @param map its capability map
 */
record DecidedExamples(String map, List<Example> others) {

  /**
   * @param file where it is
   * @param proof what that file says, a pattern; its first group is the reason
   */
  record Example(String what, Question question, String file, String proof, String because) {
    String row() {
      var found = Document.of(file).find(proof).findFirst();
      assertTrue(found.isPresent(), () -> file + " does not say " + proof);
      var reason = found.get().groupCount() > 0 ? found.get().group(1) : because;
      return DecidedExamples.row(what, question, place(), doors(), reason);
    }

    private String place() {
      return question
          .place()
          .replaceFirst(":.*", "")
          .replaceAll("(@\\w+|[a-z]+-[a-z]+|^domain)", "`$1`");
    }

    private String doors() {
      return switch (question) {
        case INTERACTION, PAGE -> "yes | no";
        case PROMISE -> "no | yes";
        case RULE, CAPABILITY -> "obeys | obeys";
      };
    }
  }

  String table() {
    var rows =
        new StringBuilder(
            "| what | yes to | so it is | web | api | because |\n"
                + "| --- | --- | --- | --- | --- | --- |\n");
    others.forEach(other -> rows.append(other.row()));
    for (var capability : capabilities()) {
      rows.append(row(capability));
    }
    return rows.toString();
  }

  private JsonNode capabilities() {
    try {
      return new ObjectMapper().readTree(Document.of(map).text()).path("capabilities");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String row(JsonNode capability) {
    var id = capability.path("id").asText();
    var consumers = consumers(capability);
    var placement =
        new Placement(
            Kind.valueOf(capability.path("kind").asText()),
            consumers,
            Risk.valueOf(capability.path("risk").asText()));
    for (var door : List.of(Layer.WEB, Layer.API)) {
      var ways = capability.path(door.name().toLowerCase(Locale.ROOT));
      assertEquals(placement.allows(door), !ways.isEmpty(), () -> door + " of " + id);
    }
    return row(
        "`" + id + "`",
        Question.CAPABILITY,
        String.format(
            Locale.ROOT,
            "%s, %s risk, for %s",
            placement.kind(),
            placement.risk(),
            consumers.stream().sorted().map(Enum::name).collect(Collectors.joining(", "))),
        placement.allows(Layer.WEB) ? "yes | " + api(placement) : "refused | " + api(placement),
        because(placement));
  }

  private static Set<Consumer> consumers(JsonNode capability) {
    return StreamSupport.stream(capability.path("consumers").spliterator(), false)
        .map(who -> Consumer.valueOf(who.asText()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Consumer.class)));
  }

  private static String api(Placement placement) {
    return placement.needsOperation() ? "needed" : "refused";
  }

  private static String because(Placement placement) {
    return placement.needsOperation()
        ? placement.obligations().why().replaceFirst(", so .*", "")
        : "only our own pages need it";
  }

  private static String row(
      String what, Question question, String declared, String doors, String because) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | %s | %s |\n",
        what,
        question.number(),
        declared,
        doors,
        because);
  }
}
