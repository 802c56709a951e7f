package dev.twodoors.boundary.mutation;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.CodeSource;
import org.pitest.coverage.CoverageDatabase;
import org.pitest.coverage.TestInfo;
import org.pitest.mutationtest.build.DefaultTestPrioritiser;
import org.pitest.mutationtest.build.TestPrioritiser;
import org.pitest.mutationtest.build.TestPrioritiserFactory;

/**
 * Asks a bounded number of tests about each change. Half of the engine is run by more than a
 * hundred fixtures, so a change that none of them notices would cost a minute.
 *
 * <p>Quick tests come first, then others: of both kinds those that together run as much of the
 * changed class as possible. So the result is a lower bound: with all tests, more changes may be
 * noticed, never fewer.
 */
@AutoService(TestPrioritiserFactory.class)
public final class SomeOfTheTests implements TestPrioritiserFactory {
  /** In PIT's {@code pluginConfiguration}: how many of the slow ones; without it all are asked. */
  private static final String MOST = "mutation.tests";

  /** A test of a class takes milliseconds, a fixture some hundred of them. */
  private static final int QUICK_MILLIS = 60;

  private static final int QUICK_FOR_EACH_SLOW = 3;

  @Override
  public String description() {
    return "Tests that run much of a class, where " + MOST + " sets how many";
  }

  @Override
  public TestPrioritiser makeTestPrioritiser(
      Properties properties, CodeSource code, CoverageDatabase coverage) {
    var all = new DefaultTestPrioritiser(coverage);
    var most = Optional.ofNullable(properties.getProperty(MOST)).map(Integer::valueOf);
    Map<ClassName, CoveredBlocks> covered = new ConcurrentHashMap<>();
    return change ->
        most.map(
                bound ->
                    some(
                        all.assignTests(change),
                        covered.computeIfAbsent(
                            change.getClassName(), type -> blocks(type, code, coverage)),
                        bound))
            .orElseGet(() -> all.assignTests(change));
  }

  private static CoveredBlocks blocks(ClassName type, CodeSource code, CoverageDatabase coverage) {
    return new CoveredBlocks(type, code.fetchClassBytes(type).orElseThrow(), coverage);
  }

  private static List<TestInfo> some(List<TestInfo> tests, CoveredBlocks covered, int most) {
    var quick = tests.stream().collect(Collectors.partitioningBy(SomeOfTheTests::isQuick));
    return Stream.concat(
            covered.together(quick.get(true), QUICK_FOR_EACH_SLOW * most).stream(),
            covered.together(quick.get(false), most).stream())
        .toList();
  }

  private static boolean isQuick(TestInfo test) {
    return test.getTime() <= QUICK_MILLIS;
  }
}
