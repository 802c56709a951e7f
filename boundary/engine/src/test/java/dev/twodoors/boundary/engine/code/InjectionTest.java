package dev.twodoors.boundary.engine.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("unused")
class InjectionTest {
  interface Clock {}

  static class Quartz implements Clock {
    @PostConstruct
    void wind() {}

    void strike() {}
  }

  static class Shelf<T> {}

  static class Makers {
    @Produces
    Quartz clock() {
      return new Quartz();
    }

    @Produces
    Shelf<String> shelf() {
      return new Shelf<>();
    }

    @Produces
    Object anything() {
      return "";
    }

    Clock unmarked() {
      return null;
    }
  }

  static class Wants {
    static final int COUNT = Integer.parseInt("1");

    @Inject Clock injected;
    Shelf<String> plain;

    Wants() {}

    Wants(Shelf<String> shelf) {}

    Wants(Shelf<Integer> shelf, int of) {}

    Wants(List<Shelf<String>> shelves, int of, int all) {}

    Wants(Object any, String other) {}

    @PostConstruct
    void begin() {}

    void work() {}

    static void alone() {}

    Clock lookedUp(Instance<Object> all) {
      return (Clock) all.get();
    }

    Clock cast(Object one) {
      return (Clock) one;
    }

    Object asked(Instance<Object> all) {
      return all.get();
    }
  }

  private final Classes classes = Compiled.of(InjectionTest.class, Sorts.class);
  private final Injection injection = new Injection(classes, new Mentions(classes));

  private static String shown(Collection<MethodFact> methods) {
    return methods.stream()
        .map(method -> method.ref().shown().replaceFirst("^(InjectionTest|Sorts)\\.", ""))
        .map(name -> name.replaceFirst("new (InjectionTest|Sorts)\\.", "new "))
        .collect(Collectors.toCollection(TreeSet::new))
        .toString();
  }

  private MethodFact method(String name) {
    return Compiled.method(classes, Wants.class, name);
  }

  @Test
  void anObjectIsMadeBeforeItsMethodsRun() {
    var makers = "[Wants.(static), Wants.begin, new Wants]";
    assertEquals(makers, shown(injection.madeBefore(method("work"))));
    assertEquals("[Wants.(static), new Wants]", shown(injection.madeBefore(method("begin"))));
    assertEquals("[]", shown(injection.madeBefore(method("alone"))));
  }

  /** With what is injected into a field, whatever the constructor takes. */
  @ParameterizedTest
  @CsvSource({
    "0, '[Makers.clock, Quartz.wind]'",
    "1, '[Makers.clock, Makers.shelf, Quartz.wind]'",
    "2, '[Makers.clock, Quartz.wind]'",
    "3, '[Makers.clock, Makers.shelf, Quartz.wind]'",
  })
  void producersRunBeforeAConstructor(int parameters, String made) {
    var constructor =
        Compiled.methods(classes, Wants.class, "<init>")
            .filter(one -> one.parameters().size() == parameters)
            .filter(
                one -> one.parameters().stream().noneMatch(p -> p.type().name().endsWith("Object")))
            .findFirst()
            .orElseThrow();
    assertEquals(made, shown(injection.madeBefore(constructor)));
  }

  @Test
  void whatAsksForAnythingIsNotGivenEverything() {
    var constructor =
        Compiled.methods(classes, Wants.class, "<init>")
            .filter(one -> one.ref().descriptor().contains("Object"))
            .findFirst()
            .orElseThrow();
    assertEquals("[Makers.clock, Quartz.wind]", shown(injection.madeBefore(constructor)));
  }

  @Test
  void aLookupIsAnsweredByTheProducerOfTheTypeThatItIsCastTo() {
    assertEquals("[Makers.clock]", shown(injection.lookedUp(method("lookedUp"))));
    assertEquals("[]", shown(injection.lookedUp(method("cast"))));
    assertEquals("[]", shown(injection.lookedUp(method("asked"))));
  }

  @ParameterizedTest
  @CsvSource({
    "Texts, java.util.Comparator, ByText",
    "Any, java.util.Comparator, ByNumber ByText",
    "Raw, java.util.Comparator, ''",
    "Nothing, java.util.Comparator, ''",
    "Asked, java.util.function.Supplier, Gives GivesMore",
    "Injected, java.util.function.Supplier, Gives GivesMore",
    "Unasked, java.util.function.Supplier, ''",
  })
  void whatIsCalledIsNarrowedByWhatTheCallerNames(
      String caller, String called, String implementations) {
    var method =
        classes.find(Sorts.class.getName() + "$" + caller).orElseThrow().methods().getFirst();
    var found = injection.narrowed(method, call(called), classes.descendants(called));
    assertEquals(
        implementations,
        found.stream()
            .map(type -> type.simpleName().replaceFirst(".*\\.", ""))
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  @Test
  void whatIsOursIsNotNarrowed() {
    var ours = call(Clock.class.getName());
    var all = classes.descendants(ours.owner());
    assertEquals(all, injection.narrowed(method("work"), ours, all));
    assertTrue(injection.narrows(ours));
    assertFalse(injection.narrows(call("java.util.Iterator")));
  }

  private static MethodRef call(String owner) {
    return new MethodRef(owner, "called", "()V");
  }
}

@SuppressWarnings("unused")
class Sorts {
  static class ByText implements Comparator<String> {
    @Override
    public int compare(String one, String other) {
      return 0;
    }
  }

  static class ByNumber implements Comparator<Integer> {
    @Override
    public int compare(Integer one, Integer other) {
      return 0;
    }
  }

  static class Gives implements Supplier<Sorts> {
    @Override
    public Sorts get() {
      return null;
    }
  }

  static class GivesMore extends Gives {}

  static class Texts {
    Comparator<String> order;
  }

  static class Any {
    Comparator<?> order;
  }

  @SuppressWarnings("rawtypes")
  static class Raw {
    Comparator order;
  }

  static class Nothing {
    String order;
  }

  @SuppressWarnings("rawtypes")
  static class Asked {
    Instance<Supplier> all;
  }

  @SuppressWarnings("rawtypes")
  static class Injected {
    @Inject Supplier one;
  }

  @SuppressWarnings("rawtypes")
  static class Unasked {
    Supplier one;
  }
}
