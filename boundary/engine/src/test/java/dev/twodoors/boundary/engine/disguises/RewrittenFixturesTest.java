package dev.twodoors.boundary.engine.disguises;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.fixtures.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A violation that is written otherwise is still found. The normal run tries a sample, always the
 * same one. All pairs of rewrite and fixture are tried by
 *
 * <pre>
 * ./mvnw test -pl boundary/engine -am -Dtest=RewrittenFixturesTest -Dsurefire.failIfNoSpecifiedTests=false -Ddisguises=all
 * </pre>
 *
 * and then {@code -Ddocs.refresh} writes the figures and the list of {@code
 * docs/tests/disguises.md} anew. A new row there asks for its reason.
 */
class RewrittenFixturesTest {
  private static final boolean ALL = "all".equals(System.getProperty("disguises"));
  private static final int FIXTURES_OF_EACH_RULE = 1;
  private static final int REWRITES_OF_EACH_FIXTURE = 2;
  private static final long SEED = 20_260_202;

  @Test
  void aViolationInDisguiseIsFoundOrItIsOnTheList() throws IOException {
    var random = new Random(SEED);
    var tally = new Tally();
    var otherwise = new ArrayList<String>();
    var falselyFound = DisguisesPage.read().falselyFound();
    for (var fixture : fixtures(random, true)) {
      var project = Project.of(fixture);
      var left = ALL ? Integer.MAX_VALUE : REWRITES_OF_EACH_FIXTURE;
      for (var rewrite : shuffled(Disguises.ALL, random)) {
        if (left > 0) {
          var trial = tried(fixture, project, rewrite, otherwise);
          trial.ifPresentOrElse(tally::add, () -> tally.addNotApplicable(rewrite, fixture));
          trial
              .filter(Trial::saysMore)
              .filter(more -> !falselyFound.contains(more.toString()))
              .ifPresent(t -> otherwise.add(t + " -> " + t.rules()));
          left -= trial.isPresent() ? 1 : 0;
        }
      }
    }
    System.out.println(tally.whole() + tally.table());
    var page = DisguisesPage.read();
    if (ALL && System.getProperty("docs.refresh") != null) {
      Files.writeString(DisguisesPage.FILE, page.refreshed(tally.missed(), tally.table()));
    }
    var listed = DisguisesPage.read().missed();
    var missed = new TreeSet<>(tally.missed());
    missed.removeAll(listed);
    assertEquals("", String.join("\n", missed), "missed and not on the list");
    var found = new TreeSet<>(tally.found());
    found.retainAll(listed);
    assertEquals("", String.join("\n", found), "found, so the list is too long");
    assertEquals("", String.join("\n", otherwise), "another rule speaks, or the rewrite is wrong");
    if (ALL) {
      assertEquals(
          DisguisesPage.read().refreshed(tally.missed(), tally.table()),
          DisguisesPage.read().text(),
          "the page is stale: -Ddocs.refresh writes it anew");
    }
  }

  /** Nor does a rename, or any other rewrite, make a finding where none was. */
  @Test
  void whatConformsConformsInDisguise() {
    var random = new Random(SEED);
    var said = new ArrayList<String>();
    var listed = DisguisesPage.read().falselyFound();
    var tried = 0;
    for (var fixture : fixtures(random, false)) {
      var project = Project.of(fixture);
      for (var trial : trials(fixture, project, random, said)) {
        tried++;
        var isListed = listed.contains(trial.toString());
        if (trial.rules().isEmpty() == isListed) {
          said.add(trial + " -> " + trial.rules() + (isListed ? ", and is listed" : ""));
        }
      }
    }
    System.out.println("innocent: " + tried + " pairs");
    assertEquals("", String.join("\n", said));
    assertTrue(tried > 20, "tried only " + tried);
  }

  /** Those of rewrites that apply. */
  private static List<Trial> trials(
      Fixture fixture, Project project, Random random, List<String> faults) {
    return shuffled(Disguises.ALL, random).stream()
        .map(rewrite -> tried(fixture, project, rewrite, faults))
        .flatMap(Optional::stream)
        .limit(ALL ? Integer.MAX_VALUE : REWRITES_OF_EACH_FIXTURE)
        .toList();
  }

  /** A rewrite that does not compile is a fault like any other, and does not hide the rest. */
  private static Optional<Trial> tried(
      Fixture fixture, Project project, Rewrite rewrite, List<String> faults) {
    try {
      return Trial.of(fixture, project, rewrite);
    } catch (IllegalStateException e) {
      faults.add(rewrite.shown() + " | " + fixture + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  @Test
  void aRewriteThatDoesNotCompileIsAFault() {
    var fixture = Fixture.all().getFirst();
    var rewrite = rewrite((project, edits) -> edits.add("web-actions/No.java", "no Java"));
    var project = Project.of(fixture);
    assertThrows(IllegalStateException.class, () -> Trial.of(fixture, project, rewrite));
  }

  @Test
  void aRewriteThatTakesTheViolationAwayIsMissed() {
    var fixture =
        Fixture.all().stream()
            .filter(one -> one.name().equals("violating-template-extension"))
            .findFirst()
            .orElseThrow();
    var project = Project.of(fixture);
    var rewrite = rewrite((any, edits) -> project.own(".java").forEach(edits::remove));
    assertFalse(Trial.of(fixture, project, rewrite).orElseThrow().isFound());
  }

  private static Rewrite rewrite(BiConsumer<Project, Edits> does) {
    return new Rewrite() {
      @Override
      public String shown() {
        return "for this test";
      }

      @Override
      public void rewrite(Project project, Edits edits) {
        does.accept(project, edits);
      }
    };
  }

  @Test
  void eachRowOfTheListNamesWhatThereIsAndWhy() {
    var page = DisguisesPage.read();
    assertEquals(new TreeSet<String>(), page.withoutReason());
    var rewrites = Disguises.ALL.stream().map(Rewrite::shown).collect(Collectors.toSet());
    var fixtures = Fixture.all().stream().map(Fixture::toString).collect(Collectors.toSet());
    assertEquals(
        List.of(),
        Stream.concat(page.missed().stream(), page.falselyFound().stream())
            .map(pair -> pair.split(" \\| "))
            .filter(pair -> !rewrites.contains(pair[0]) || !fixtures.contains(pair[1]))
            .map(pair -> String.join(" | ", pair))
            .toList());
  }

  /** All that violate, or conform, or a few of each rule. */
  private static List<Fixture> fixtures(Random random, boolean violating) {
    return Fixture.all().stream()
        .filter(fixture -> fixture.isViolating() == violating)
        .collect(groupingBy(Fixture::rule, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(
            ofRule ->
                shuffled(ofRule, random).stream()
                    .limit(ALL ? Integer.MAX_VALUE : FIXTURES_OF_EACH_RULE))
        .toList();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    var shuffled = new ArrayList<>(list);
    if (!ALL) {
      Collections.shuffle(shuffled, random);
    }
    return shuffled;
  }
}
