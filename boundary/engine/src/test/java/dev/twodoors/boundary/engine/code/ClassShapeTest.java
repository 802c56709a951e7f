package dev.twodoors.boundary.engine.code;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassShapeTest {
  private static final String LOAF =
      "@Deprecated class Loaf { static final int GRAMS = 500; int weigh(String name) { return 1; } }";

  @TempDir Path folder;

  private byte[] shape(String source) throws Exception {
    var file = folder.resolve("Loaf.java");
    Files.writeString(file, source);
    var said = OutputStream.nullOutputStream();
    ToolProvider.getSystemJavaCompiler()
        .run(null, said, said, "-g", "-parameters", "-proc:none", file.toString());
    return ClassShape.of(Files.readAllBytes(folder.resolve("Loaf.class")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int weigh(String name) { return name.length(); }",
        "int weigh(String name) { java.util.Map.Entry<?, ?> any = null; return any == null ? 2 : 1; }",
        "int weigh(String name) { Runnable later = () -> half(name); return 1; } private void half(String name) {}",
      })
  void staysTheSameWhateverBodiesDo(String weigh) throws Exception {
    assertArrayEquals(
        shape(LOAF), shape(LOAF.replace("int weigh(String name) { return 1; }", weigh)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Deprecated class Loaf { static final int GRAMS = 501; int weigh(String name) { return 1; } }",
        "class Loaf { static final int GRAMS = 500; int weigh(String name) { return 1; } }",
        "@Deprecated class Loaf { static final int GRAMS = 500; int weigh(String label) { return 1; } }",
        "@Deprecated class Loaf { static final int GRAMS = 500; int weigh(Object name) { return 1; } }",
        "@Deprecated class Loaf { static final int GRAMS = 500; int weigh(String name) { return 1; } void cut() {} }",
        "@Deprecated class Loaf { static final int GRAMS = 500; int weigh(String name) { return 1; } private int crumbs; }",
        "@Deprecated class Loaf { static final int GRAMS = 500; int weigh(String name) { return 1; } @Deprecated private void cut() {} }",
        "@Deprecated class Loaf { static final int GRAMS = 500; int weigh(@Deprecated String name) { return 1; } }",
        "@Deprecated class Loaf extends Thread { static final int GRAMS = 500; int weigh(String name) { return 1; } }",
        "@Deprecated class Loaf { static final int GRAMS = 500; int weigh(String name) { return 1; } static class Crumb {} }",
        "@Deprecated class Loaf { static final int GRAMS = 500; int weigh(String name) throws Exception { return 1; } }",
      })
  void isAnotherWhenOthersCanSeeIt(String loaf) throws Exception {
    assertFalse(Arrays.equals(shape(LOAF), shape(loaf)), loaf);
  }
}
