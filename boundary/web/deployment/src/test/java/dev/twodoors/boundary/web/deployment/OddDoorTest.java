package dev.twodoors.boundary.web.deployment;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.twodoors.boundary.engine.facts.Endpoint;
import io.quarkus.qute.Engine;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the rules take from files is what the application has. */
class OddDoorTest {
  private static final BuiltWebDoor DOOR =
      new BuiltWebDoor(
          "odd", OddDoor.CLASSES, OddDoor.RESOURCES, List.of(OddDoor.Added.class), OddDoor.ADDED);

  @RegisterExtension static final QuarkusUnitTest RUNNING = DOOR.test();

  @Inject Engine qute;

  private static List<Endpoint> endpoints() {
    return DOOR.withoutBuild().endpoints();
  }

  @Test
  void eachAddressIsServedByTheMethodThatTheRulesTakeItFor() {
    var wrong =
        endpoints().stream()
            .map(it -> it.shown() + " " + it.method().ref().name() + " " + answer(it))
            .filter(line -> !line.matches(".* (\\w+) \\1"))
            .toList();
    assertEquals(List.of(), wrong);
  }

  private static String answer(Endpoint endpoint) {
    var path = endpoint.path().toString().replace("{*}", "a/b").replaceAll("\\{[^}]*}", "7");
    return answer(path);
  }

  private static String answer(String path) {
    var answer = given().redirects().follow(false).accept("*/*").get(path);
    return answer.statusCode() == 200 ? answer.asString() : String.valueOf(answer.statusCode());
  }

  @Test
  void eachMethodThatAnswersIsSeen() {
    var seen =
        endpoints().stream()
            .map(it -> it.method().ref().name())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        new TreeSet<>(
            List.of("described", "fetched", "inherited", "other", "part", "parts", "rest", "root")),
        seen);
  }

  @Test
  void eachTemplateThatTheRulesReadIsOneOfQute() {
    var names = DOOR.withoutBuild().web().templates();
    assertFalse(names.isEmpty());
    assertEquals(List.of(), names.stream().filter(name -> qute.getTemplate(name) == null).toList());
  }

  @Test
  void theRulesReadEachTemplateThatCanBeHtml() {
    assertEquals(
        Stream.of(
                "plain",
                "both",
                "deep/er/own",
                "old.HTM",
                "other.xhtml",
                "tags/mark",
                "OddDoor/Inside")
            .collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(DOOR.withoutBuild().web().templates()));
  }

  @Test
  void theBuildFindsNoOtherEndpointsInTheProjectsClasses() {
    assertEquals(
        endpoints().stream().map(Endpoint::shown).toList(),
        DOOR.judged().offers().stream().map(it -> it.verb() + " " + it.path()).toList());
  }

  @Test
  void theBuildJudgesWhatOnlyItKnows() {
    assertEquals(
        DOOR.withoutBuild().web().templates().size() + 1, DOOR.judged().examined().templates());
    assertEquals(List.of(), DOOR.judged().failed(), "the link to what no class of a module serves");
    assertEquals("added", answer("/odd/added"));
  }
}
