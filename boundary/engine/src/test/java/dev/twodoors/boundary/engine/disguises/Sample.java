package dev.twodoors.boundary.engine.disguises;

import dev.twodoors.boundary.engine.code.Library;
import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.FactCollector;
import dev.twodoors.boundary.engine.facts.Sources;
import dev.twodoors.boundary.engine.judge.Judge;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A whole project whose Java is rewritten, compiled and judged: what was right stays right, however
 * it is written.
 */
public final class Sample {
  private static final Module WEB = new Module("web-actions", Layer.WEB);
  private static final Module API = new Module("public-api", Layer.API);
  private static final List<Module> MODULES =
      List.of(
          new Module("domain", Layer.DOMAIN),
          new Module("shared-services", Layer.SERVICES),
          WEB,
          API);

  private final Path root;
  private final List<Path> jars;
  private final LocalDate today;
  private final Project project;

  /**
   * @param root of the project, whose doors are packaged
   */
  public Sample(Path root, LocalDate today) {
    this.root = root;
    this.jars = jars(root, List.of(WEB, API));
    this.today = today;
    var files = new TreeMap<String, String>();
    Stream.concat(MODULES.stream().map(Module::folder), Stream.of("docs"))
        .forEach(folder -> read(root, folder, files));
    var own =
        files.keySet().stream()
            .filter(name -> name.endsWith(".java"))
            .collect(Collectors.toCollection(TreeSet::new));
    this.project = new Project(files, own, Code.of(files, own, jars));
  }

  /** Of the project as it is, as rule and subject. */
  public List<String> findings(Path folder) {
    return judged(project.files(), folder);
  }

  /** Of the project under each rewrite of Java that applies, or why it does not compile. */
  public Map<String, List<String>> inDisguise(Path folder) {
    var found = new LinkedHashMap<String, List<String>>();
    for (var rewrite : Disguises.ALL) {
      try {
        one(rewrite, folder.resolve(Integer.toString(found.size())))
            .ifPresent(findings -> found.put(rewrite.shown(), findings));
      } catch (IllegalStateException notCompiled) {
        found.put(rewrite.shown(), List.of(notCompiled.getMessage()));
      }
    }
    return found;
  }

  /** Empty when the rewrite does not apply. */
  Optional<List<String>> one(Rewrite rewrite, Path folder) {
    var edits = new Edits();
    rewrite.rewrite(project, edits);
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(judged(edits.applied(project.files()), folder));
  }

  private List<String> judged(Map<String, String> files, Path folder) {
    try {
      for (var file : files.entrySet()) {
        var at = folder.resolve(file.getKey());
        Files.createDirectories(at.getParent());
        Files.writeString(at, file.getValue());
      }
      compile(files, folder);
      var found = new ArrayList<String>();
      for (var door : List.of(WEB, API)) {
        var classes =
            MODULES.stream()
                .filter(module -> !module.isDoor() || module.equals(door))
                .collect(Collectors.toMap(module -> module, module -> classes(folder, module)));
        var other = door.equals(WEB) ? API : WEB;
        var facts =
            FactCollector.collect(
                new Sources(
                    folder,
                    door,
                    classes,
                    List.of(other),
                    Library.of(jars(root, List.of(door))),
                    today,
                    false));
        var judgement = Judge.of(facts);
        judgement.problems().forEach(problem -> found.add(problem.toString()));
        judgement.findings().forEach(each -> found.add(each.rule() + " " + each.subject()));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One module after the other, each with those before it. */
  private void compile(Map<String, String> files, Path folder) throws IOException {
    var path = new ArrayList<>(jars);
    var compiler = ToolProvider.getSystemJavaCompiler();
    for (var module : MODULES) {
      var sources =
          files.keySet().stream()
              .filter(name -> name.startsWith(module.sources()) && name.endsWith(".java"))
              .map(folder::resolve)
              .toList();
      Files.createDirectories(classes(folder, module));
      var options =
          List.of(
              "-d",
              classes(folder, module).toString(),
              "-cp",
              joined(path),
              "-parameters",
              "-proc:none",
              "-g",
              "--release",
              "21",
              "-nowarn");
      var said = new StringWriter();
      try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
        var units = manager.getJavaFileObjectsFromPaths(sources);
        if (!compiler.getTask(said, manager, null, options, null, units).call()) {
          throw new IllegalStateException("the project does not compile:\n" + said);
        }
      }
      path.add(classes(folder, module));
    }
  }

  private static String joined(List<Path> path) {
    return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static Path classes(Path folder, Module module) {
    return folder.resolve(module.folder()).resolve("target/classes");
  }

  /** What doors run with, without the project's own modules. */
  private static List<Path> jars(Path root, List<Module> doors) {
    var jars = new TreeMap<String, Path>();
    for (var door : doors) {
      var libraries = root.resolve(door.folder()).resolve("target/quarkus-app/lib");
      files(libraries, file -> file.toString().endsWith(".jar"))
          .forEach(file -> jars.putIfAbsent(file.getFileName().toString(), file));
    }
    jars.keySet()
        .removeIf(name -> MODULES.stream().anyMatch(m -> name.contains("-" + m.folder() + "-")));
    if (jars.isEmpty()) {
      throw new IllegalStateException("the doors below " + root + " are not packaged");
    }
    return List.copyOf(jars.values());
  }

  private static void read(Path root, String folder, Map<String, String> into) {
    files(root.resolve(folder), Sample::isText)
        .forEach(
            file -> {
              var name = root.relativize(file).toString().replace('\\', '/');
              if (!name.contains("/target/") && !name.contains("/src/test/")) {
                try {
                  into.put(name, Files.readString(file));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }
            });
  }

  private static boolean isText(Path file) {
    return file.toString()
        .matches(".*\\.(java|html|xml|properties|yaml|md|txt|css|js|svg|json|sql)");
  }

  private static List<Path> files(Path folder, Predicate<Path> wanted) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
