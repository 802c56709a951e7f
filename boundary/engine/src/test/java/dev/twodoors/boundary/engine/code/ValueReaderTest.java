package dev.twodoors.boundary.engine.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReaderTest {
  static class Loader {
    private static final String CONSTANT = "a";
    private final String made = CONSTANT.strip();
    private final String given;
    private String changed = "a".strip();

    Loader(String given) {
      this.given = given;
    }

    void constant() throws ClassNotFoundException {
      Class.forName(CONSTANT);
    }

    void variable() throws ClassNotFoundException {
      var name = "a";
      Class.forName(name, true, null);
    }

    void choice(int of) throws ClassNotFoundException {
      Class.forName(
          switch (of) {
            case 1 -> "a";
            case 2 -> "b";
            default -> throw new IllegalArgumentException();
          });
    }

    void joined(boolean first, int number) throws ClassNotFoundException {
      Class.forName("a" + (first ? "b" : "c") + number);
    }

    void replaced() throws ClassNotFoundException {
      Class.forName("a-".replace("-", made));
    }

    void formatted(String given, int number) throws ClassNotFoundException {
      Class.forName(String.format(Locale.ROOT, "a%2$s%%", given, given));
      Class.forName(String.format(Locale.ROOT, "b%d%n", number));
      Class.forName(String.format(Locale.ROOT, "c%-5.3fx", 1.0));
    }

    void finalField() throws ClassNotFoundException {
      Class.forName(made);
    }

    void ofPrivateMethod() throws ClassNotFoundException {
      load(1, "a");
      load(2, "b");
    }

    private void load(long number, String name) throws ClassNotFoundException {
      Class.forName(name);
    }

    void nothing() throws ClassNotFoundException {
      Class.forName(null);
    }

    void method() throws ReflectiveOperationException {
      Loader.class.getDeclaredMethod("nothing").invoke(this);
    }

    void constructor() throws ReflectiveOperationException {
      Class.forName("a").getDeclaredConstructor().newInstance();
    }

    void handle(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
      lookup.findVirtual(Loader.class, "nothing", MethodType.methodType(void.class));
    }

    void parameter(String name) throws ClassNotFoundException {
      Class.forName(name);
    }

    void either(boolean first, String name) throws ClassNotFoundException {
      var chosen = name;
      if (first) {
        chosen = "a";
      }
      Class.forName(chosen);
    }

    void begun(String name) throws ClassNotFoundException {
      Class.forName("a" + name);
    }

    void changedField() throws ClassNotFoundException {
      Class.forName(changed);
    }

    void givenField() throws ClassNotFoundException {
      Class.forName(given);
    }

    void grown(int times) throws ClassNotFoundException {
      var name = "a";
      for (var i = 0; i < times; i++) {
        name = name + "b";
      }
      Class.forName(name);
    }

    void called() throws ClassNotFoundException {
      Class.forName(System.getProperty("a"));
    }

    void byReference() {
      java.util.List.of("a").forEach(this::hidden);
      hidden("a");
    }

    private void hidden(String name) {
      try {
        Class.forName(name);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }

    void captured() {
      var name = made;
      Runnable later = () -> hiddenToo(name);
    }

    private static void hiddenToo(String name) {
      try {
        Class.forName(name);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }

    void unasked(String name) {
      URI.create(name);
    }
  }

  private final Classes classes = Compiled.of(ValueReaderTest.class);

  private Set<String> values(String method) {
    return Compiled.methods(classes, Loader.class, method)
        .flatMap(found -> classes.values().names(found))
        .flatMap(named -> named.values().stream())
        .map(value -> value.replace(Loader.class.getName(), "Loader"))
        .map(value -> value.replace(Texts.UNKNOWN, "*").replace(Texts.NUMBER, "0"))
        .map(value -> value.replace('\n', ';'))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "constant, a",
    "variable, a",
    "choice, a b",
    "joined, ab0 ac0",
    "replaced, aa",
    "finalField, a",
    "load, a b",
    "method, Loader#nothing",
    "constructor, a",
    "handle, Loader#nothing",
    "hiddenToo, a",
  })
  void knowsWhatIsWritten(String method, String values) {
    assertEquals(Set.of(values.split(" ")), values(method));
  }

  @ParameterizedTest
  @CsvSource({
    "parameter, *",
    "either, a *",
    "begun, a*",
    "changedField, *",
    "givenField, *",
    "grown, a ab *b",
    "called, *",
    "formatted, a*% b0; c*x",
    "hidden, a *",
  })
  void saysWhatNobodyKnows(String method, String values) {
    assertEquals(Set.of(values.split(" ")), values(method));
  }

  @Test
  void givesUpOnMoreWaysThanAnybodyWouldRead() {
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Compiled.of(Changed.class));
  }

  @Test
  void asksOnlyWhatIsLeftToAValue() {
    assertEquals(Set.of(), values("unasked"));
    assertEquals(Set.of(), values("nothing"));
  }
}

class Changed {
  void changedOften(int n) throws ClassNotFoundException {
    var name = "a";
    if (n > 0) {
      name = name + "0";
    }
    if (n > 1) {
      name = name + "1";
    }
    if (n > 2) {
      name = name + "2";
    }
    if (n > 3) {
      name = name + "3";
    }
    if (n > 4) {
      name = name + "4";
    }
    if (n > 5) {
      name = name + "5";
    }
    if (n > 6) {
      name = name + "6";
    }
    if (n > 7) {
      name = name + "7";
    }
    if (n > 8) {
      name = name + "8";
    }
    if (n > 9) {
      name = name + "9";
    }
    if (n > 10) {
      name = name + "10";
    }
    if (n > 11) {
      name = name + "11";
    }
    if (n > 12) {
      name = name + "12";
    }
    if (n > 13) {
      name = name + "13";
    }
    if (n > 14) {
      name = name + "14";
    }
    if (n > 15) {
      name = name + "15";
    }
    if (n > 16) {
      name = name + "16";
    }
    if (n > 17) {
      name = name + "17";
    }
    if (n > 18) {
      name = name + "18";
    }
    if (n > 19) {
      name = name + "19";
    }
    if (n > 20) {
      name = name + "20";
    }
    if (n > 21) {
      name = name + "21";
    }
    if (n > 22) {
      name = name + "22";
    }
    if (n > 23) {
      name = name + "23";
    }
    if (n > 24) {
      name = name + "24";
    }
    if (n > 25) {
      name = name + "25";
    }
    if (n > 26) {
      name = name + "26";
    }
    if (n > 27) {
      name = name + "27";
    }
    if (n > 28) {
      name = name + "28";
    }
    if (n > 29) {
      name = name + "29";
    }
    Class.forName(name);
  }
}
