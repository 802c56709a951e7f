package dev.twodoors.boundary.engine.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class ClassesTest {
  private final Map<String, byte[]> library = new HashMap<>();
  private final List<ClassFact> ours = new ArrayList<>();

  private static byte[] type(String name, String superName, String... interfaces) {
    var writer = new ClassWriter(0);
    writer.visit(Opcodes.V21, Opcodes.ACC_PUBLIC, name, null, superName, interfaces);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private void library(String name, String superName) {
    library.put(name + ".class", type(name, superName));
  }

  private void ours(String name, String superName, String... interfaces) {
    ours.add(ClassFileReader.read(type(name, superName, interfaces), Compiled.WEB));
  }

  private Classes classes() {
    return new Classes(
        ours,
        new Library(
            name ->
                library.containsKey(name) ? new ByteArrayInputStream(library.get(name)) : null));
  }

  @Test
  void librariesThatInheritFromThemselvesAreReadOnce() {
    library("lib/A", "lib/B");
    library("lib/B", "lib/A");
    ours("our/C", "lib/A");
    var classes = classes();
    assertEquals(Set.of("lib.A", "lib.B"), classes.ancestors("our.C"));
    assertEquals(Set.of("lib.B"), classes.ancestors("lib.A"));
    assertTrue(classes.isA("our.C", "lib.B"));
    assertEquals(
        List.of("our.C"), classes.descendants("lib.B").stream().map(ClassFact::name).toList());
  }

  @Test
  void aClassThatIsNotOnThePathEndsTheWayAndIsNamed() {
    ours("our/C", "gone/Base");
    var classes = classes();
    assertTrue(classes.isA("our.C", "gone.Base"));
    assertFalse(classes.isA("our.C", "java.lang.Object"));
    assertEquals(Set.of("gone.Base"), classes.missing().keySet());
    assertEquals("our.C", classes.missing().get("gone.Base").name());
  }

  @Test
  void aLibraryClassOfAnUnknownVersionCountsAsMissing() {
    var newer = type("lib/New", "java/lang/Object");
    newer[7] = 127;
    library.put("lib/New.class", newer);
    ours("our/C", "lib/New");
    assertEquals(Set.of("lib.New"), classes().missing().keySet());
  }

  @Test
  void anArrayIsAnObjectAndNothingOfTheLibrary() {
    var classes = classes();
    assertEquals(Set.of("java.lang.Object"), classes.ancestors("our.C[]"));
  }

  @Test
  void theNearestSupertypesComeFirst() {
    ours("our/I", "java/lang/Object");
    ours("our/A", "java/lang/Object", "our/I");
    ours("our/B", "our/A");
    assertEquals("our.A", classes().ancestors("our.B").iterator().next());
    assertTrue(classes().isA("our.B", "our.I"));
    assertTrue(classes().isA("our.B", "our.B"));
    assertFalse(classes().isA("our.A", "our.B"));
  }

  static class Parent {
    void inherited() {}

    void overridden() {}
  }

  static class Child extends Parent {
    @Override
    void overridden() {}
  }

  @Test
  void aMethodIsTheOneDeclaredOrElseTheOneInherited() {
    var classes = Compiled.of(ClassesTest.class);
    var child = Child.class.getName();
    assertEquals(
        Parent.class.getName(),
        classes.resolve(new MethodRef(child, "inherited", "()V")).orElseThrow().ref().owner());
    assertEquals(
        child,
        classes.resolve(new MethodRef(child, "overridden", "()V")).orElseThrow().ref().owner());
    assertTrue(classes.resolve(new MethodRef(child, "overridden", "(I)V")).isEmpty());
  }

  @Deprecated
  static class Marked {
    static class Inner {}
  }

  @Test
  void anAnnotationOfTheClassAroundCounts() {
    var classes = Compiled.of(ClassesTest.class, Marked.class);
    var inner = classes.find(Marked.Inner.class.getName()).orElseThrow();
    var parent = classes.find(Parent.class.getName()).orElseThrow();
    assertTrue(classes.onClassOrPackage(inner, "java.lang.Deprecated").isPresent());
    assertTrue(classes.onClassOrPackage(parent, "java.lang.Deprecated").isEmpty());
  }

  interface Told {
    void tell(@Named("who") String who, int times);
  }

  @SuppressWarnings("unused")
  static class Listens implements Comparator<String>, Runnable, Told {
    int seen;

    @Override
    public int compare(String one, String other) {
      return one.length();
    }

    @Override
    public void run() {}

    @Override
    public void tell(String who, int times) {
      run();
    }

    @Override
    public String toString() {
      return "" + seen;
    }

    void own() {
      run();
    }

    private void hidden() {
      run();
    }

    static int alone() {
      return "".length();
    }
  }

  private static Set<String> callbacks(String of) {
    return Compiled.of(ClassesTest.class).callbacks(Listens.class.getName(), of).stream()
        .map(method -> method.ref().name())
        .collect(Collectors.toSet());
  }

  @Test
  void aLibraryCallsWhatItDeclaresAndSomethingIsDoneIn() {
    assertEquals(Set.of("compare", "toString"), callbacks(""));
    assertEquals(Set.of("compare"), callbacks("java.util."));
    assertEquals(Set.of(), callbacks("jakarta."));
  }

  @Test
  void aParameterHasTheAnnotationsOfWhatItsMethodImplements() {
    var classes = Compiled.of(ClassesTest.class);
    var tell = Compiled.method(classes, Listens.class, "tell");
    assertEquals(
        List.of(1, 0),
        classes.parameters(tell).stream().map(one -> one.annotations().size()).toList());
    assertEquals(
        List.of("java.lang.String", "int"),
        classes.parameters(tell).stream().map(one -> one.type().name()).toList());
  }

  @Test
  void whateverImplementsAnInterfaceOfOursStandsInForIt() {
    var classes = Compiled.of(ClassesTest.class);
    var told = Told.class.getName();
    var listens = Listens.class.getName();
    assertEquals(List.of(told, listens), classes.standIns(told).toList());
    assertEquals(List.of(listens), classes.standIns(listens).toList());
    assertEquals(List.of("java.lang.Runnable"), classes.standIns("java.lang.Runnable").toList());
  }
}
