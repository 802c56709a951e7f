package dev.twodoors.boundary.mutation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.pitest.classinfo.ClassName;
import org.pitest.coverage.BlockLocation;
import org.pitest.coverage.CoverageDatabase;
import org.pitest.coverage.TestInfo;
import org.pitest.mutationtest.engine.Location;

/** Which parts of a class each test runs; a part has no branch inside. */
final class CoveredBlocks {
  private final Map<TestInfo, BitSet> blocks = new HashMap<>();
  private int known;

  CoveredBlocks(ClassName type, byte[] code, CoverageDatabase coverage) {
    var read = new ClassNode();
    new ClassReader(code).accept(read, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    for (MethodNode method : read.methods) {
      var location = Location.location(type, method.name, method.desc);
      for (int block = 0; block <= method.instructions.size(); block++) {
        add(coverage.getTestsForBlockLocation(new BlockLocation(location, block)));
      }
    }
  }

  private void add(Collection<TestInfo> tests) {
    for (var test : tests) {
      blocks.computeIfAbsent(test, any -> new BitSet()).set(known);
    }
    known += tests.isEmpty() ? 0 : 1;
  }

  /**
   * Of such tests some that run as much of the class as possible together: next comes the one that
   * runs most of what none before it has run; when all is run, it begins anew with the others.
   */
  List<TestInfo> together(Collection<TestInfo> tests, int most) {
    var left = new ArrayList<>(tests);
    left.sort(Comparator.comparing(TestInfo::getName));
    var chosen = new ArrayList<TestInfo>();
    var missing = all();
    while (chosen.size() < most && !left.isEmpty()) {
      var next = left.getFirst();
      for (var test : left) {
        if (shared(test, missing) > shared(next, missing)) {
          next = test;
        }
      }
      if (shared(next, missing) == 0 && missing.cardinality() < known) {
        missing = all();
        continue;
      }
      missing.andNot(of(next));
      left.remove(next);
      chosen.add(next);
    }
    return chosen;
  }

  private BitSet all() {
    var all = new BitSet();
    all.set(0, known);
    return all;
  }

  private BitSet of(TestInfo test) {
    return blocks.getOrDefault(test, new BitSet());
  }

  private int shared(TestInfo test, BitSet with) {
    var shared = (BitSet) of(test).clone();
    shared.and(with);
    return shared.cardinality();
  }
}
