package dev.twodoors.boundary.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.engine.facts.Capability.Consumer;
import dev.twodoors.boundary.engine.facts.Capability.Kind;
import dev.twodoors.boundary.engine.facts.Capability.Risk;
import dev.twodoors.boundary.engine.rules.Obligations;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that says where logic goes decides as the rules do. */
class DecidePageTest {
  private static final Document DECIDE = Document.of("docs/decide.md");
  private static final String OPERATION = "it needs an API operation";
  private static final Predicate<String> LOWER = Pattern.compile("^[a-z]").asPredicate();

  @Test
  void whatIsDeclaredOfACapability() {
    var members = Arrays.stream(Capability.class.getDeclaredMethods()).map(Method::getName);
    assertEquals(
        Document.set(members.filter(name -> !name.equals("id"))),
        Document.set(declarations(row -> true).map(code -> code.split(" ")[0]).filter(LOWER)));
  }

  @Test
  void whatNeedsAnApiOperation() {
    assertEquals(
        needingAnOperation(),
        Document.set(
            declarations(row -> row.get(2).startsWith(OPERATION))
                .map(code -> code.replaceFirst(".* = ", ""))
                .filter(LOWER.negate())));
  }

  private static Stream<String> declarations(Predicate<List<String>> chosen) {
    return DECIDE.table("question").stream()
        .filter(chosen)
        .flatMap(row -> Document.codes(row.subList(1, 2)).stream());
  }

  /** Each value that is a reason where all else is none. */
  private static Set<String> needingAnOperation() {
    var web = Set.of(Consumer.OWN_WEB);
    var values = new TreeMap<String, Obligations>();
    for (var kind : Kind.values()) {
      values.put(kind.name(), Obligations.sooner(kind, web, Risk.LOW));
    }
    for (var consumer : Consumer.values()) {
      values.put(consumer.name(), Obligations.sooner(Kind.SUPPORTING, Set.of(consumer), Risk.LOW));
    }
    for (var risk : Risk.values()) {
      values.put(risk.name(), Obligations.sooner(Kind.SUPPORTING, web, risk));
    }
    values.values().removeIf(Obligations::isEmpty);
    return values.keySet();
  }

  @ParameterizedTest
  @CsvSource({
    "docs/decide.md, capability, docs/capability-map.json",
    "archetype/overlay/starter/docs/decide.md.region, what,"
        + " archetype/overlay/starter/docs/capability-map.json"
  })
  void doorsOfEachCapability(String page, String heading, String map) throws Exception {
    var told = new TreeMap<String, String>();
    for (var row : Document.of(page).table(heading)) {
      Document.codes(row.subList(0, 1))
          .forEach(id -> told.put(id, "web " + row.get(1) + ", api " + row.get(2)));
    }
    assertEquals(doorsOf(map), told);
  }

  private static Map<String, String> doorsOf(String map) throws JsonProcessingException {
    var doors = new TreeMap<String, String>();
    for (var one : new ObjectMapper().readTree(Document.of(map).text()).path("capabilities")) {
      doors.put(one.path("id").asText(), "web " + has(one, "web") + ", api " + has(one, "api"));
    }
    return doors;
  }

  private static String has(JsonNode capability, String door) {
    return capability.path(door).isEmpty() ? "no" : "yes";
  }
}
