package dev.twodoors.boundary.mutation;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pitest.classpath.CodeSource;
import org.pitest.coverage.CoverageDatabase;
import org.pitest.coverage.TestInfo;
import org.pitest.mutationtest.build.DefaultTestPrioritiser;
import org.pitest.mutationtest.build.TestPrioritiser;
import org.pitest.mutationtest.build.TestPrioritiserFactory;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * Asks a bounded number of tests about each change. Half of the engine is run by more than a
 * hundred fixtures, so a change that none of them notices would cost a minute.
 *
 * <p>The tests that are written for the changed class come first, then others at equal distances,
 * beginning elsewhere for each change. So the result is a lower bound: with all tests, more changes
 * may be noticed, never fewer.
 */
@AutoService(TestPrioritiserFactory.class)
public final class SomeOfTheTests implements TestPrioritiserFactory {
  /** In PIT's {@code pluginConfiguration}: how many of the others; without it all are asked. */
  private static final String MOST = "mutation.tests";

  @Override
  public String description() {
    return "Tests at equal distances, where " + MOST + " sets how many";
  }

  @Override
  public TestPrioritiser makeTestPrioritiser(
      Properties properties, CodeSource code, CoverageDatabase coverage) {
    var all = new DefaultTestPrioritiser(coverage);
    int most = Integer.parseInt(properties.getProperty(MOST, "" + Integer.MAX_VALUE));
    return change -> some(all.assignTests(change), change, most);
  }

  private static List<TestInfo> some(List<TestInfo> tests, MutationDetails change, int most) {
    var own = tests.stream().filter(test -> test.directlyHits(change.getClassName())).toList();
    var others = tests.stream().filter(test -> !own.contains(test)).toList();
    return Stream.concat(own.stream(), spread(others, change.getId().hashCode(), most)).toList();
  }

  private static Stream<TestInfo> spread(List<TestInfo> tests, int seed, int most) {
    int size = tests.size();
    return size <= most
        ? tests.stream()
        : IntStream.range(0, most)
            .mapToObj(i -> tests.get((Math.floorMod(seed, size) + i * size / most) % size));
  }
}
