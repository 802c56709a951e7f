package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.twodoors.boundary.engine.fixtures.JavaInMemory;
import dev.twodoors.boundary.engine.fixtures.JavaInMemory.Source;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The Java of a project as the compiler understands it: trees with their places in the text, and
 * the type of every expression. The compiler knows each type for sure, which a parser alone does
 * not.
 */
final class Code {
  /**
   * A source file that may be rewritten.
   *
   * @param file its name in the project
   */
  record Unit(String file, String text, CompilationUnitTree tree) {
    String folder() {
      return file.substring(0, file.lastIndexOf('/') + 1);
    }

    String packageName() {
      return tree.getPackageName() == null ? "" : tree.getPackageName().toString();
    }

    /** Adds a class in a file of its own to the same package. */
    void addClass(Edits edits, String name, String source) {
      edits.add(folder() + name + ".java", "package " + packageName() + ";\n\n" + source + "\n");
    }
  }

  private final List<Unit> units = new ArrayList<>();
  private final Trees trees;
  private final Types types;
  private final Elements elements;

  private Code(JavacTask task) {
    trees = Trees.instance(task);
    types = task.getTypes();
    elements = task.getElements();
  }

  /**
   * @throws IllegalStateException it does not compile
   */
  static Code of(Map<String, String> files, Set<String> own) {
    return of(files, own, List.of());
  }

  /**
   * For the thread that asks alone: the compiler reads what it has not read yet when a rewrite
   * asks.
   *
   * @param classPath empty for that of the tests themselves
   */
  static Code of(Map<String, String> files, Set<String> own, List<Path> classPath) {
    var sources =
        files.entrySet().stream()
            .filter(file -> file.getKey().endsWith(".java"))
            .map(file -> new Source(file.getKey(), file.getValue()))
            .toList();
    var said = new StringWriter();
    var options = new ArrayList<>(JavaInMemory.NO_PROCESSORS);
    options.addAll(List.of("--release", "21"));
    if (!classPath.isEmpty()) {
      options.add("-cp");
      options.add(
          classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }
    try {
      var task =
          (JavacTask)
              JavaInMemory.COMPILER.getTask(
                  said, JavaInMemory.files(), null, options, null, sources);
      var code = new Code(task);
      for (var tree : task.parse()) {
        var file = tree.getSourceFile().toUri().getPath().substring(1);
        if (own.contains(file)) {
          code.units.add(new Unit(file, files.get(file), tree));
        }
      }
      task.analyze();
      if (!said.toString().isEmpty() && said.toString().contains("error:")) {
        throw new IllegalStateException("a project does not compile:\n" + said);
      }
      return code;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Unit> units() {
    return units;
  }

  Trees trees() {
    return trees;
  }

  Types types() {
    return types;
  }

  Elements elements() {
    return elements;
  }

  int start(Unit unit, Tree tree) {
    return (int) trees.getSourcePositions().getStartPosition(unit.tree(), tree);
  }

  int end(Unit unit, Tree tree) {
    return (int) trees.getSourcePositions().getEndPosition(unit.tree(), tree);
  }
}
