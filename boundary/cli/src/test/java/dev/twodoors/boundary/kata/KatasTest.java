package dev.twodoors.boundary.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Rules;
import dev.twodoors.boundary.engine.report.TextReport;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each kata is broken in one way, and can be repaired in the way that it tells. */
class KatasTest {
  private static final List<Path> LIBRARIES =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Path::of)
          .toList();

  @TempDir Path folder;

  @Test
  void everyRuleHasOne() {
    assertEquals(
        Rules.all().stream().map(Rule::id).toList(),
        Katas.all().stream().map(kata -> kata.rule().id()).toList());
  }

  @TestFactory
  Stream<DynamicTest> eachGivesItsFindingAndIsSolvedByItsSolution() {
    return Katas.all().stream()
        .map(kata -> DynamicTest.dynamicTest(kata.rule().id(), () -> isBrokenThenSolved(kata)));
  }

  private void isBrokenThenSolved(Kata kata) throws IOException {
    var workshop = new Workshop(folder.resolve("katas"), () -> LIBRARIES);
    workshop.begin(kata);
    var broken = assertInstanceOf(Verdict.Broken.class, workshop.check(kata)).judgement();
    assertEquals(List.of(kata.rule().id()), broken.findings().stream().map(Finding::rule).toList());
    assertEquals(finding(kata), TextReport.of(broken));
    var files = Example.of(kata).files();
    write(workshop.folder(kata), files, kata.solution().applied(files));
    assertEquals(new Verdict.Solved(), workshop.check(kata));
    assertTrue(workshop.isSolved(kata));
  }

  /** What the fixture says, without the name that a waiver would use. */
  private static String finding(Kata kata) throws IOException {
    var name = Katas.PLACE + kata.rule().id() + "/" + kata.broken() + "/finding.txt";
    try (var text = Katas.class.getResourceAsStream(name)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8)
          .replaceFirst("\nA waiver names: .*\n", "");
    }
  }

  private static void write(Path root, Map<String, String> before, Map<String, String> after)
      throws IOException {
    for (var file : before.entrySet()) {
      if (!after.containsKey(file.getKey())) {
        Files.delete(root.resolve(Example.place(file.getKey(), file.getValue())));
      }
    }
    for (var file : after.entrySet()) {
      Files.writeString(
          root.resolve(Example.place(file.getKey(), file.getValue())), file.getValue());
    }
  }

  @Test
  void whatPeopleNeedIsNotToBeTakenAway() throws IOException {
    var kata = Katas.find("endpoint-without-capability").orElseThrow();
    var workshop = begun(kata);
    Files.delete(file(workshop, kata, "HelpPages.java"));
    assertEquals(new Verdict.Lost(List.of("GET /help")), workshop.check(kata));
  }

  @Test
  void anExceptionSolvesNothing() throws IOException {
    var kata = Katas.find("api-missing").orElseThrow();
    var workshop = begun(kata);
    Files.writeString(
        workshop.folder(kata).resolve("docs/governance/waivers.yaml"),
        """
        waivers:
          - rule: api-missing
            subject: orders.find
            reason: Partners get it with the next release of their app.
            owner: orders
            approver: Ada Example
            created: 2026-01-05
            expires: 2026-03-01
        """);
    assertEquals(new Verdict.Excused(), workshop.check(kata));
  }

  @Test
  void anotherMistakeIsNoSolution() throws IOException {
    var kata = Katas.find("capability-unguarded").orElseThrow();
    var workshop = begun(kata);
    var file = file(workshop, kata, "AnnotateOrder.java");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("@Capability(", "@jakarta.annotation.security.PermitAll @Capability(")
            .replace("consumers = Consumer.OWN_WEB", "consumers = Consumer.MOBILE"));
    var verdict = assertInstanceOf(Verdict.BrokenOtherwise.class, workshop.check(kata));
    assertEquals(
        List.of("api-missing", "door-not-declared"),
        verdict.judgement().findings().stream().map(Finding::rule).toList());
  }

  @Test
  void whatDoesNotCompileIsSaidByLine() throws IOException {
    var kata = Katas.find("capability-unguarded").orElseThrow();
    var workshop = begun(kata);
    Files.writeString(file(workshop, kata, "AnnotateOrder.java"), "package demo;\nclas X {}\n");
    var errors = assertInstanceOf(Verdict.NotCompiled.class, workshop.check(kata)).errors();
    assertTrue(
        errors
            .getFirst()
            .startsWith(
                "shared-services/src/main/java/demo/services/orders/AnnotateOrder.java:2: "),
        errors::toString);
  }

  @Test
  void aPatchFitsExactlyOnce() {
    var patch = Patch.of("`a/b.txt`\n\n```diff\n one\n-two\n+three\n```\n\n`gone.txt` (delete)");
    var files = new TreeMap<>(Map.of("a/b.txt", "one\ntwo\n", "gone.txt", ""));
    assertEquals(Map.of("a/b.txt", "one\nthree\n"), patch.applied(files));
    files.put("a/b.txt", "one\ntwo\none\ntwo\n");
    assertEquals(
        "a/b.txt has not once:\none\ntwo\n",
        org.junit.jupiter.api.Assertions.assertThrows(
                IllegalArgumentException.class, () -> patch.applied(files))
            .getMessage());
  }

  private Workshop begun(Kata kata) throws IOException {
    var workshop = new Workshop(folder.resolve("katas"), () -> LIBRARIES);
    workshop.begin(kata);
    return workshop;
  }

  private static Path file(Workshop workshop, Kata kata, String name) throws IOException {
    try (Stream<Path> all = Files.walk(workshop.folder(kata))) {
      return all.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }
  }
}
