package dev.twodoors.boundary.engine.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTest {
  private final Classes classes = Compiled.of(ReachTest.class);
  private final Calls calls = new Calls(classes);

  static class Way {
    static void start() {
      around();
      goal();
    }

    static void around() {
      goal();
      beyond();
    }

    static void goal() {
      beyond();
    }

    static void beyond() {
      start();
    }

    static void elsewhere() {}
  }

  abstract static class General<T> {
    abstract void take(T what);
  }

  static class Special extends General<String> {
    @Override
    void take(String what) {
      Way.elsewhere();
    }
  }

  static class Caller {
    static void call(General<String> general) {
      general.take("");
    }
  }

  private MethodFact method(String name) {
    return Compiled.method(classes, Way.class, name);
  }

  private Reach reach(String end) {
    return Reach.of(calls, List.of(method("start")), method -> method.ref().name().equals(end));
  }

  @Test
  void findsTheShortestWayAndEndsInACircle() {
    var path = reach("").to(method("goal")).steps();
    assertEquals(
        List.of("start", "goal"), path.stream().map(step -> step.method().name()).toList());
    assertTrue(path.get(0).line() > 0 && path.get(0).line() < path.get(1).line());
    assertEquals(4, reach("").methods().size());
  }

  @Test
  void endsWhereItIsTold() {
    var reach = reach("around");
    assertTrue(reach.has(method("around")));
    assertTrue(reach.has(method("beyond")));
    assertFalse(reach.has(method("elsewhere")));
    assertEquals(List.of(method("start")), reach("start").methods());
  }

  @Test
  void isAskedForAllThatStartsAtOnce() {
    var reach = Reach.of(calls, List.of(method("goal"), method("beyond")), any -> true);
    assertEquals(List.of(method("goal"), method("beyond")), reach.methods());
  }

  @Test
  void bridgesAreGoneThroughAndNotShown() {
    var start = Compiled.method(classes, Caller.class, "call");
    var reach = Reach.of(calls, List.of(start), any -> false);
    assertEquals(
        List.of("ReachTest.Caller.call", "ReachTest.Special.take", "ReachTest.Way.elsewhere"),
        reach.to(method("elsewhere")).steps().stream().map(step -> step.method().shown()).toList());
  }

  @Test
  void aPathSaysFileAndLineOfEachStepAndWhatIsDoneAtItsEnd() {
    var path = new CallPath(List.of(new CallPath.Step(new MethodRef("a.B$C", "go", "()V"), 3)));
    assertEquals(List.of("B.C.go (B.java:3)"), path.shown());
    assertEquals(List.of("B.C.go (B.java:7)", "calls x"), path.doing(7, "calls x").shown());
    assertEquals(List.of("B.C.go", "calls x"), path.doing(0, "calls x").shown());
  }

  @Test
  void methodsAreShownAsTheSourceHasThem() {
    assertEquals("new B", new MethodRef("a.B", "<init>", "()V").shown());
    assertEquals("B.(static)", new MethodRef("a.B", "<clinit>", "()V").shown());
    assertEquals("B.of (lambda)", new MethodRef("a.B", "lambda$of$0", "()V").shown());
    assertEquals("B.new (lambda)", new MethodRef("a.B", "lambda$new$0", "()V").shown());
  }
}
