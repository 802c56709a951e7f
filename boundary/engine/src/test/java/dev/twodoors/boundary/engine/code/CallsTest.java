package dev.twodoors.boundary.engine.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CallsTest {
  private final Classes classes = Compiled.of(CallsTest.class);
  private final Calls calls = new Calls(classes);

  private Set<String> from(Class<?> owner, String name) {
    return Compiled.methods(classes, owner, name)
        .flatMap(method -> calls.from(method).stream())
        .map(edge -> edge.to().ref().shown().replaceFirst("CallsTest\\.", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  interface Step {
    void run();
  }

  static class First implements Step {
    @Override
    public void run() {}
  }

  static class Second implements Step {
    @Override
    public void run() {}
  }

  static class Runner {
    void start(Step step) {
      step.run();
    }

    static void make() {
      Step step = () -> {};
      Step other =
          new Step() {
            @Override
            public void run() {}
          };
    }

    static void refer() {
      Function<Runner, String> text = Runner::toString;
      Runnable run = Runner::make;
    }
  }

  @Test
  void aCallThroughAnInterfaceReachesEveryImplementationThatHasAName() {
    assertEquals(
        Set.of("Step.run", "First.run", "Second.run", "new Runner"), from(Runner.class, "start"));
  }

  @Test
  void aLambdaAndAnAnonymousClassRunWhereTheyAreMade() {
    assertEquals(
        Set.of("Runner.make (lambda)", "new Runner.1", "Runner.1.run"), from(Runner.class, "make"));
  }

  @Test
  void aMethodReferenceCountsAsCalled() {
    assertEquals(Set.of("Runner.make"), from(Runner.class, "refer"));
  }

  enum Kind {
    ONE {
      @Override
      void act() {}
    };

    abstract void act();
  }

  static class Holder {
    static final String VALUE = String.valueOf(1);

    static void touch() {}
  }

  static class Starter {
    static void byField() {
      String.valueOf(Holder.VALUE);
    }

    static void byMethod() {
      Holder.touch();
    }

    static void constant(Kind kind) {
      kind.act();
    }
  }

  @Test
  void theFirstUseOfAClassRunsItsInitialiser() {
    assertEquals(Set.of("Holder.(static)"), from(Starter.class, "byField"));
    assertEquals(Set.of("Holder.(static)", "Holder.touch"), from(Starter.class, "byMethod"));
  }

  @Test
  void theConstantsOfAnEnumAreNoAnonymousClasses() {
    assertEquals(Set.of("Kind.act", "Kind.1.act"), from(Starter.class, "constant"));
  }

  static class Bean {
    private final Step step;
    @Inject Comparator<String> order;

    Bean(Step step) {
      this.step = step;
    }

    @PostConstruct
    void prepare() {}

    void work() {}

    static void still() {}

    Step lookup() {
      return CDI.current().select(Step.class).get();
    }
  }

  static class Producers {
    @Produces
    static Step step() {
      return null;
    }

    @Produces
    static Comparator<String> order() {
      return null;
    }

    @Produces
    static Comparator<Integer> numbers() {
      return null;
    }
  }

  @Test
  void whatMakesABeanRunsBeforeItsMethods() {
    assertEquals(Set.of("new Bean", "Bean.prepare"), from(Bean.class, "work"));
    assertEquals(Set.of(), from(Bean.class, "still"));
  }

  @Test
  void producersOfExactlyWhatIsInjectedRunBeforeAConstructor() {
    assertEquals(Set.of("Producers.step", "Producers.order"), from(Bean.class, "<init>"));
  }

  @Test
  void aLookupRunsTheProducerOfWhatIsAskedFor() {
    assertEquals(Set.of("new Bean", "Bean.prepare", "Producers.step"), from(Bean.class, "lookup"));
  }

  record Shipped(int order) {}

  record Paid(int order) {}

  static class Shop {
    private Event<Shipped> shipped;

    void ship() {
      shipped.fire(new Shipped(1));
    }

    void wait(Event<Shipped> unused) {}
  }

  static class Listeners {
    static void onShipped(@Observes Shipped event) {}

    static void onAnything(@Observes Object event) {}

    static void onPaid(@Observes Paid event) {}
  }

  @Test
  void anEventReachesThoseWhoObserveItsTypeOrAMoreGeneralOne() {
    assertEquals(
        Set.of("new Shop", "new Shipped", "Listeners.onShipped", "Listeners.onAnything"),
        from(Shop.class, "ship"));
    assertEquals(Set.of("new Shop"), from(Shop.class, "wait"));
  }

  static class Lengths implements Function<String, Integer> {
    @Override
    public Integer apply(String text) {
      return text.length();
    }
  }

  static class Doubles implements Function<Integer, Integer> {
    @Override
    public Integer apply(Integer number) {
      return number * 2;
    }
  }

  static class Measure {
    static int of(Function<String, Integer> how) {
      return how.apply("");
    }

    static void make() {
      new Lengths();
    }

    static Object plain() {
      return new Shipped(2);
    }
  }

  @Test
  void implementationsOfALibrarysTypeAreToldApartByTypeArguments() {
    assertEquals(Set.of("Lengths.apply"), from(Measure.class, "of"));
  }

  @Test
  void aLibraryMayCallWhatIsMadeForIt() {
    assertEquals(Set.of("new Lengths", "Lengths.apply"), from(Measure.class, "make"));
    assertEquals(Set.of("new Shipped"), from(Measure.class, "plain"));
  }
}
