package dev.twodoors.boundary.engine.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.engine.code.MethodFact.Argument;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentReaderTest {
  private static final String OWN = ArgumentReaderTest.class.getName() + "$Taker";

  static class Taker {
    final StringBuilder field = new StringBuilder();

    static void take(String name, Object value) {}

    static void number(Object value, int number) {}

    static void text(String value) {}

    static List<String> texts() {
      return List.of();
    }

    void variable(List<String> given) {
      take("", given);
    }

    void reused(boolean first) {
      if (first) {
        Set<String> some = Set.of();
        take("", some);
      } else {
        List<Long> others = List.of();
        take("", others);
      }
    }

    void made() {
      take("", new StringBuilder());
    }

    void read() {
      take("", field);
    }

    void cast(Object any) {
      take("", (CharSequence) any);
    }

    void called() {
      take("", texts());
    }

    void either(boolean first, StringBuilder one) {
      take("", first ? one : texts());
    }

    void hidden() {
      Object any = new StringBuilder();
      take("", any);
    }

    Object given(boolean first) {
      return first ? texts() : new StringBuilder();
    }

    void nothing() {
      take("", null);
    }

    void others(Object any) {
      number(any, 1);
      text("");
    }
  }

  private final Classes classes = Compiled.of(ArgumentReaderTest.class);

  private List<String> types(String method) {
    return Compiled.method(classes, Taker.class, method).calls().stream()
        .filter(call -> call.target().name().matches("take|number|text"))
        .map(call -> call.given().stream().map(Argument::type).map(TypeRef::shown).toList())
        .map(given -> given.isEmpty() ? "-" : String.join(" ", given))
        .toList();
  }

  @Test
  void saysWhatAVariableIs() {
    assertEquals(List.of("List<String>"), types("variable"));
    assertEquals(List.of("Set<String> Set", "List<Long> List"), types("reused"));
  }

  @Test
  void saysWhatAnExpressionGives() {
    assertEquals(List.of("StringBuilder"), types("made"));
    assertEquals(List.of("StringBuilder"), types("read"));
    assertEquals(List.of("CharSequence"), types("cast"));
    assertEquals(List.of("List"), types("called"));
  }

  @Test
  void saysWhatEachBranchGives() {
    assertEquals(List.of("List StringBuilder"), types("either"));
  }

  @Test
  void looksIntoAVariableThatMayHoldAnything() {
    assertEquals(List.of("Object StringBuilder"), types("hidden"));
  }

  @Test
  void saysWhatAMethodGivesThatPromisesAnything() {
    assertEquals(
        List.of("StringBuilder", "List"),
        Compiled.method(classes, Taker.class, "given").results().stream()
            .map(given -> given.type().shown())
            .toList());
  }

  @Test
  void namesTheMethodThatGaveIt() {
    var call = Compiled.method(classes, Taker.class, "called").calls().getLast();
    assertEquals(
        Optional.of(new MethodRef(OWN, "texts", "()Ljava/util/List;")),
        call.given().getFirst().from());
  }

  @Test
  void staysSilentWhereNothingIsKnownOrAsked() {
    assertEquals(List.of("-"), types("nothing"));
    assertEquals(List.of("Object", "-"), types("others"));
  }
}
