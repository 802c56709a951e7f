package dev.twodoors.boundary.engine.disguises;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.disguises.Trials.Asked;
import dev.twodoors.boundary.engine.fixtures.Fixture;
import dev.twodoors.boundary.engine.fixtures.LaidFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A violation that is written otherwise is still found. The normal run tries a sample, always the
 * same one. All pairs of rewrite and fixture are tried by
 *
 * <pre>
 * ./mvnw test -pl boundary/engine -am -Dtest=RewrittenFixturesTest -Dsurefire.failIfNoSpecifiedTests=false -Ddisguises=all
 * </pre>
 *
 * and then {@code -Ddocs.refresh} writes the figures and the list of {@code
 * docs/tests/disguises.md} anew. A new row there asks for its reason. The id of a rule in place of
 * {@code all} tries the pairs of its fixtures alone.
 */
class RewrittenFixturesTest {
  private static final String WANTED = System.getProperty("disguises", "");
  private static final boolean ALL = WANTED.equals("all");
  private static final boolean SAMPLE = WANTED.isEmpty();
  private static final int FIXTURES_OF_EACH_RULE = 1;
  private static final int REWRITES_OF_EACH_FIXTURE = 2;
  private static final long SEED = 20_260_202;

  @TempDir private Path folder;

  @Test
  void aViolationInDisguiseIsFoundOrItIsOnTheList() throws IOException {
    var tally = new Tally();
    var otherwise = new ArrayList<String>();
    var falselyFound = DisguisesPage.read().falselyFound();
    for (var trials : Trials.of(asked(true))) {
      tally.add(trials);
      otherwise.addAll(trials.faults());
      trials.applied().stream()
          .filter(Trial::saysMore)
          .filter(more -> !falselyFound.contains(more.toString()))
          .forEach(more -> otherwise.add(more + " -> " + more.rules()));
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
    var said = new ArrayList<String>();
    var listed = DisguisesPage.read().falselyFound();
    var tried = 0;
    for (var trials : Trials.of(asked(false))) {
      tried += trials.applied().size();
      said.addAll(trials.faults());
      for (var trial : trials.applied()) {
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

  @Test
  void aRewriteThatDoesNotCompileIsAFault() {
    var fixture = Fixture.all().getFirst();
    var rewrite = rewrite((project, edits) -> edits.add("web-actions/No.java", "no Java"));
    var project = Project.of(fixture);
    var laid = new LaidFolder(folder);
    assertThrows(IllegalStateException.class, () -> Trial.of(fixture, project, rewrite, laid));
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
    var laid = new LaidFolder(folder);
    assertFalse(Trial.of(fixture, project, rewrite, laid).orElseThrow().isFound());
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
  private static List<Asked> asked(boolean violating) {
    var random = new Random(SEED);
    return Fixture.all().stream()
        .filter(fixture -> fixture.isViolating() == violating)
        .filter(fixture -> SAMPLE || ALL || fixture.rule().equals(WANTED))
        .collect(groupingBy(Fixture::rule, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(ofRule -> some(ofRule, random, FIXTURES_OF_EACH_RULE))
        .map(fixture -> asked(fixture, random))
        .toList();
  }

  private static Asked asked(Fixture fixture, Random random) {
    var most = SAMPLE ? REWRITES_OF_EACH_FIXTURE : Integer.MAX_VALUE;
    return new Asked(fixture, some(Disguises.ALL, random, Integer.MAX_VALUE).toList(), most);
  }

  private static <T> Stream<T> some(List<T> list, Random random, int most) {
    var shuffled = new ArrayList<>(list);
    if (!SAMPLE) {
      return list.stream();
    }
    Collections.shuffle(shuffled, random);
    return shuffled.stream().limit(most);
  }
}
