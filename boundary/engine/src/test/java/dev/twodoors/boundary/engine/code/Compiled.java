package dev.twodoors.boundary.engine.code;

import dev.twodoors.boundary.engine.code.Module.Layer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Classes of the tests themselves, read as if they were a project's. */
final class Compiled {
  static final Module WEB = new Module("web-actions", Layer.WEB);
  static final Library LIBRARY = new Library(Compiled.class.getClassLoader()::getResourceAsStream);

  private Compiled() {}

  /** The classes, what is nested in them, and their numbered ones. */
  static Classes of(Class<?>... types) {
    var facts = new ArrayList<ClassFact>();
    for (var type : types) {
      withNumbered(type.getName(), facts);
      for (var nested : type.getDeclaredClasses()) {
        withNumbered(nested.getName(), facts);
      }
    }
    return new Classes(facts, LIBRARY);
  }

  private static void withNumbered(String name, List<ClassFact> facts) {
    add(name, facts);
    for (var i = 1; Compiled.class.getResource(file(name + "$" + i)) != null; i++) {
      add(name + "$" + i, facts);
    }
  }

  private static void add(String name, List<ClassFact> facts) {
    try (var bytes = Compiled.class.getResourceAsStream(file(name))) {
      facts.add(ClassFileReader.read(bytes.readAllBytes(), WEB));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(String name) {
    return "/" + name.replace('.', '/') + ".class";
  }

  static MethodFact method(Classes classes, Class<?> owner, String name) {
    return methods(classes, owner, name).findFirst().orElseThrow();
  }

  static Stream<MethodFact> methods(Classes classes, Class<?> owner, String name) {
    return classes.find(owner.getName()).orElseThrow().methods().stream()
        .filter(method -> method.ref().name().equals(name) && !method.isBridge());
  }
}
