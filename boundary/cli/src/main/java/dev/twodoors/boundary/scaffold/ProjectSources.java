package dev.twodoors.boundary.scaffold;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.twodoors.boundary.engine.governance.GovernanceFiles;
import dev.twodoors.boundary.engine.governance.Team;
import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The project's own sources, as far as new code has to fit in with them. */
final class ProjectSources {
  static final String SERVICES = "shared-services";
  static final String TESTS = "end-to-end";
  private static final String ROLES = "Roles";
  private static final String MAIN = "/src/main/java/";
  private static final String TEST = "/src/test/java/";

  private final ProjectSettings settings;
  private final List<JavaSource> all = new ArrayList<>();

  private ProjectSources(ProjectSettings settings) {
    this.settings = settings;
  }

  static ProjectSources of(ProjectSettings settings) throws IOException {
    var sources = new ProjectSources(settings);
    sources.parse();
    return sources;
  }

  private void parse() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw LocalProblem.environment(
          "This Java has no compiler, which reads the sources.", "Set JAVA_HOME to a JDK.");
    }
    var files = new ArrayList<Path>();
    for (var module : List.of(SERVICES, web(), api(), TESTS)) {
      files.addAll(javaFiles(settings.root().resolve(module).resolve("src")));
    }
    try (var manager = compiler.getStandardFileManager(any -> {}, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  any -> {},
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      var positions = Trees.instance(task).getSourcePositions();
      for (var unit : task.parse()) {
        var path = settings.root().relativize(Path.of(unit.getSourceFile().toUri()));
        var text = unit.getSourceFile().getCharContent(true).toString();
        all.add(new JavaSource(path.toString().replace('\\', '/'), text, unit, positions));
      }
    }
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  Path root() {
    return settings.root();
  }

  ProjectSettings settings() {
    return settings;
  }

  /** Folder of the door of pages. */
  String web() {
    return settings.door("web").module();
  }

  /** Folder of the door of operations. */
  String api() {
    return settings.door("api").module();
  }

  /** A file of production code. */
  static String main(String module, String packageName, String type) {
    return module + MAIN + packageName.replace('.', '/') + "/" + type + ".java";
  }

  static String test(String module, String packageName, String type) {
    return module + TEST + packageName.replace('.', '/') + "/" + type + ".java";
  }

  /** Production code of a module. */
  Stream<JavaSource> mainOf(String module) {
    return all.stream().filter(source -> source.file().startsWith(module + MAIN));
  }

  Stream<JavaSource> testOf(String module) {
    return all.stream().filter(source -> source.file().startsWith(module + TEST));
  }

  /** The file in which a module declares a type of this simple name. */
  Optional<JavaSource> find(String module, String type) {
    return declaring(mainOf(module), type);
  }

  Optional<JavaSource> findTest(String module, String type) {
    return declaring(testOf(module), type);
  }

  private static Optional<JavaSource> declaring(Stream<JavaSource> sources, String type) {
    return sources
        .filter(
            source ->
                source.types().stream().anyMatch(is -> is.getSimpleName().contentEquals(type)))
        .findFirst();
  }

  /**
   * The file of a type that new code builds on.
   *
   * @throws LocalProblem when the project has none
   */
  JavaSource needed(String module, String type) {
    return find(module, type).orElseThrow(() -> missing(module, type));
  }

  /**
   * The package that all others of a module are below, as its package-info says.
   *
   * @throws LocalProblem when there is none
   */
  String top(String module) {
    return mainOf(module)
        .map(JavaSource::packageName)
        .min(Comparator.comparingInt(String::length))
        .orElseThrow(() -> missing(module, "package-info"));
  }

  private static LocalProblem missing(String module, String type) {
    return LocalProblem.environment(
        "There is no class " + type + " in " + module + ", on which new code builds.",
        "Write the capability by hand: docs/how-to/add-a-capability.md says how.");
  }

  /** Production code of a module and its tests, which may declare some of their own. */
  private Stream<JavaSource> wholeOf(String module) {
    return Stream.concat(mainOf(module), testOf(module));
  }

  /** Every declared capability by its id, with its file. */
  Map<String, JavaSource> capabilities() {
    var found = new LinkedHashMap<String, JavaSource>();
    wholeOf(SERVICES)
        .forEach(
            source ->
                source.types().stream()
                    .flatMap(type -> JavaSource.annotation(type, "Capability").stream())
                    .flatMap(declared -> JavaSource.argument(declared, "id").stream())
                    .flatMap(id -> JavaSource.literal(id).stream())
                    .forEach(id -> found.putIfAbsent(id, source)));
    return found;
  }

  /** Interfaces of roles: Roles, and whatever beside it has a name that ends so. */
  private Stream<ClassTree> roleTypes() {
    return mainOf(SERVICES)
        .flatMap(source -> source.types().stream())
        .filter(type -> type.getKind() == Tree.Kind.INTERFACE)
        .filter(type -> type.getSimpleName().toString().endsWith(ROLES));
  }

  /** What guards ask for, by what it is called in code; empty without an interface Roles. */
  Map<String, String> roles() {
    var roles = new LinkedHashMap<String, String>();
    roleTypes()
        .forEach(
            type ->
                type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> field.getInitializer() != null)
                    .forEach(
                        field ->
                            JavaSource.literal(field.getInitializer())
                                .ifPresent(
                                    role ->
                                        roles.put(
                                            role, type.getSimpleName() + "." + field.getName()))));
    return roles;
  }

  /** Simple names of the interfaces that {@link #roles} are constants of. */
  List<String> roleNames() {
    return roleTypes().map(type -> type.getSimpleName().toString()).toList();
  }

  /** Ids of those who can own something. */
  List<String> teams() {
    return GovernanceFiles.read(root(), new ArrayList<>()).teams().stream().map(Team::id).toList();
  }

  /**
   * An address for a capability: its noun, or its noun and verb when something else is about the
   * noun, or has that address.
   */
  String freePath(String door, String prefix, CapabilityName name) {
    var noun = prefix + "/" + name.noun();
    var shared =
        capabilities().keySet().stream()
            .anyMatch(id -> id.startsWith(name.noun() + ".") && !id.equals(name.id()));
    var taken =
        pathsOf(door).stream().anyMatch(path -> path.equals(noun) || path.startsWith(noun + "/"));
    return shared || taken ? noun + "/" + name.verb() : noun;
  }

  /**
   * What the classes of a door are called that have such a path: one class has one path, and the
   * first one of a noun is called after it.
   */
  String areaOf(String path, CapabilityName name) {
    return path.endsWith("/" + name.noun()) ? name.area() : name.type();
  }

  /** Addresses that classes of a door begin with, with a slash first. */
  private List<String> pathsOf(String module) {
    return wholeOf(module)
        .flatMap(source -> source.types().stream())
        .flatMap(type -> JavaSource.annotation(type, "Path").stream())
        .flatMap(path -> JavaSource.argument(path, "value").stream())
        .flatMap(path -> JavaSource.literal(path).stream())
        .map(path -> path.startsWith("/") ? path : "/" + path)
        .toList();
  }
}
