package dev.twodoors.boundary.engine.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each method of {@link Asks} asks for a class by its name; the others say what name that is. */
class PlacesTest {
  /** As a container reads it. */
  @Retention(RetentionPolicy.RUNTIME)
  private @interface Told {}

  @SuppressWarnings("unused")
  private static final class Asks {
    private final String made;

    Asks(String made) {
      this.made = made;
    }

    static void forStatic(String name) throws ClassNotFoundException {
      Class.forName(name);
    }

    static void forStaticOfTwo(int number, String name) throws ClassNotFoundException {
      Class.forName("a" + name);
    }

    static void forNobody(String name) throws ClassNotFoundException {
      Class.forName(name);
    }

    static void forFormat(String format) throws ClassNotFoundException {
      Class.forName("x" + String.format(Locale.ROOT, format, 1));
    }

    static void handedOn(String name) {
      try {
        Class.forName(name);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }

    static void passedOn(String name) throws ClassNotFoundException {
      Class.forName(name);
    }

    @Deprecated
    static void annotated(String name) throws ClassNotFoundException {
      Class.forName(name);
    }

    static void annotatedParameter(@Told String name) throws ClassNotFoundException {
      Class.forName(name);
    }

    private static void hidden(String name) throws ClassNotFoundException {
      Class.forName(name);
    }

    static void callsHidden() throws ClassNotFoundException {
      hidden("a");
    }

    void forPackage(String name) throws ClassNotFoundException {
      Class.forName(name);
    }

    public void forAnybody(String name) throws ClassNotFoundException {
      Class.forName(name);
    }

    void forFieldOfConstructor() throws ClassNotFoundException {
      Class.forName(made);
    }

    void forResult() throws ClassNotFoundException {
      Class.forName(Gives.one(true));
    }

    void forResultOfResult() throws ClassNotFoundException {
      Class.forName(Gives.passes());
    }

    void forResultOfAny(Gives gives) throws ClassNotFoundException {
      Class.forName(gives.overridden());
    }

    void forResultOfItself() throws ClassNotFoundException {
      Class.forName(Gives.again(3));
    }

    void forResultOfNobody() throws ClassNotFoundException {
      Class.forName(Gives.property());
    }

    void forChain() throws ClassNotFoundException {
      Class.forName(Gives.chained);
    }

    void forResultInField() throws ClassNotFoundException {
      Class.forName(Gives.given);
    }
  }

  @SuppressWarnings("unused")
  private static class Gives {
    static String chained = Holds.held;
    static String given = one(false);

    static String one(boolean first) {
      return first ? "a" : "b";
    }

    static String passes() {
      return "x" + one(false);
    }

    static String again(int times) {
      return times > 0 ? again(times - 1) : "a";
    }

    static String property() {
      return System.getProperty("a");
    }

    String overridden() {
      return "a";
    }
  }

  @SuppressWarnings("unused")
  private static final class GivesOther extends Gives {
    @Override
    String overridden() {
      return "b";
    }
  }

  @SuppressWarnings("unused")
  private static final class Holds {
    static String held = "a";
  }

  @SuppressWarnings("unused")
  private static final class Calls {
    void calls(Consumer<String> other) throws ClassNotFoundException {
      Asks.forStatic("a");
      Asks.forStatic("b");
      Asks.forStaticOfTwo(1, "b");
      Asks.forFormat("a%s%%");
      Asks.forFormat("b");
      Asks.handedOn("a");
      Asks.annotated("a");
      Asks.annotatedParameter("a");
      Asks.hidden("b");
      Consumer<String> handed = Asks::handedOn;
      new Asks("a").forPackage("a");
      new Asks("b").forAnybody("a");
      passes("a");
    }

    static void passes(String name) throws ClassNotFoundException {
      Asks.passedOn(name + "b");
    }
  }

  private final Classes classes = Compiled.of(PlacesTest.class);

  @ParameterizedTest
  @CsvSource({
    "forStatic, a b",
    "forStaticOfTwo, ab",
    "forNobody, *",
    "forFormat, xa*% xb",
    "handedOn, a *",
    "passedOn, ab",
    "annotated, *",
    "annotatedParameter, *",
    "hidden, a b",
    "forPackage, a",
    "forAnybody, *",
    "forFieldOfConstructor, a b",
    "forResult, a b",
    "forResultOfResult, xa xb",
    "forResultOfAny, a b",
    "forResultOfItself, a *",
    "forResultOfNobody, *",
    "forChain, a",
    "forResultInField, a b",
  })
  void knowsWhatOtherClassesLeave(String method, String values) {
    var found =
        Compiled.methods(classes, Asks.class, method)
            .flatMap(asks -> classes.values().names(asks))
            .flatMap(named -> named.values().stream())
            .map(value -> value.replace(Texts.UNKNOWN, "*"))
            .collect(Collectors.toSet());
    assertEquals(Set.of(values.split(" ")), found);
  }
}
