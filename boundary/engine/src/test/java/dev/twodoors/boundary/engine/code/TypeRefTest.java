package dev.twodoors.boundary.engine.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypeRefTest {
  static class Outer<T> {
    class Inner {}
  }

  @Deprecated
  record Sample<T>(
      List<? extends Map<String, int[]>> nested,
      T[] variable,
      Outer<String>.Inner inner,
      long plain,
      List<?> anything,
      Map.Entry<String, String> entry) {
    Object handed(List<String> texts) {
      return String.format(Locale.ROOT, "%s", Sample.class.getName() + texts);
    }
  }

  private final ClassFact sample =
      Compiled.of(TypeRefTest.class).find(Sample.class.getName()).orElseThrow();

  private TypeRef field(String name) {
    return sample.fields().stream().filter(f -> f.name().equals(name)).findFirst().get().type();
  }

  @Test
  void isShownAsTheSourceWroteIt() {
    assertEquals("List<Map<String, int[]>>", field("nested").shown());
    assertEquals("?[]", field("variable").shown());
    assertEquals("TypeRefTest.Outer.Inner<String>", field("inner").shown());
    assertEquals("long", field("plain").shown());
    assertEquals("List<?>", field("anything").shown());
    assertEquals("Map.Entry<String, String>", field("entry").shown());
  }

  @Test
  void mentionsItselfFirstAndThenItsArguments() {
    assertEquals(
        List.of("java.util.List", "java.util.Map", "java.lang.String", "[]", "int"),
        field("nested").mentions().toList());
  }

  @Test
  void referencesAreNotedWithTheirFirstLine() {
    assertTrue(sample.references().get("java.lang.Class") > 0);
    assertEquals(0, sample.references().get("java.lang.Deprecated"));
    assertTrue(sample.references().containsKey("java.lang.Record"));
    assertTrue(!sample.references().containsKey("java.util.Set"));
  }

  @Test
  void classesWithoutANameOfTheirOwnAreTold() {
    var anonymous =
        new Object() {
          @Override
          public String toString() {
            return "";
          }
        };
    var classes = Compiled.of(TypeRefTest.class);
    assertTrue(classes.find(anonymous.getClass().getName()).orElseThrow().isAnonymous());
    assertTrue(!sample.isAnonymous());
  }
}
