package dev.twodoors.boundary.engine.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URI;
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
        .flatMap(found -> found.names().stream())
        .flatMap(named -> named.values().stream())
        .map(value -> value.replace(Loader.class.getName(), "Loader"))
        .map(value -> value.replace(ValueReader.UNKNOWN, "*").replace(ValueReader.NUMBER, "0"))
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
    "hidden, a *",
  })
  void saysWhatNobodyKnows(String method, String values) {
    assertEquals(Set.of(values.split(" ")), values(method));
  }

  @Test
  void asksOnlyWhatIsLeftToAValue() {
    assertEquals(Set.of(), values("unasked"));
    assertEquals(Set.of(), values("nothing"));
  }
}
