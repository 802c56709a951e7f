package dev.twodoors.boundary.web.deployment;

import dev.twodoors.boundary.engine.Check;
import dev.twodoors.boundary.engine.code.Library;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.DoorReport;
import dev.twodoors.boundary.engine.facts.FactCollector;
import dev.twodoors.boundary.engine.facts.Layout;
import io.quarkus.test.QuarkusUnitTest;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.asset.StringAsset;

/** The web door of a project below {@code target}, whose classes and resources are a test's. */
final class BuiltWebDoor {
  private static final String SETTINGS =
      """
      project.name=odd
      database.name=odd
      database.owner=odd_owner
      database.user=odd_app
      doors=web
      door.web.module=web-actions
      door.web.port=8080
      door.web.debug-port=5005
      door.web.sign-in=form
      token.issuer=https://odd.invalid
      token.audience=odd
      users=buyer
      user.buyer.password=buyer
      user.buyer.roles=buyer
      """;

  private final Path root;
  private final List<Class<?>> classes;
  private final Map<String, String> resources;
  private final List<Class<?>> added;
  private final Map<String, String> addedResources;

  /**
   * @param resources texts by their paths on the class path
   * @param added that the application has and no module of the project
   */
  BuiltWebDoor(
      String project,
      List<Class<?>> classes,
      Map<String, String> resources,
      List<Class<?>> added,
      Map<String, String> addedResources) {
    this.root = Path.of("target/projects", project).toAbsolutePath();
    this.classes = classes;
    this.resources = resources;
    this.added = added;
    this.addedResources = addedResources;
  }

  /** A test whose application is built as this door, and runs. */
  QuarkusUnitTest test() {
    return SmallDoor.test()
        .withApplicationRoot(
            application -> {
              application.addClasses(SmallDoor.CLASSES);
              application.addClass(BuiltWebDoor.class);
              classes.forEach(application::addClass);
              added.forEach(application::addClass);
              resources.forEach((at, text) -> application.addAsResource(new StringAsset(text), at));
              addedResources.forEach(
                  (at, text) -> application.addAsResource(new StringAsset(text), at));
            })
        .setBeforeAllCustomizer(this::compile)
        .addBootstrapCustomizer(
            bootstrap -> bootstrap.setTargetDirectory(root.resolve("web-actions/target")));
  }

  private void compile() {
    try {
      write("doors.properties", SETTINGS);
      Files.createDirectories(root.resolve("web-actions/src/main/java"));
      for (var resource : resources.entrySet()) {
        write("web-actions/src/main/resources/" + resource.getKey(), resource.getValue());
      }
      for (var type : classes) {
        var name = type.getName().replace('.', '/') + ".class";
        var to = root.resolve("web-actions/target/classes").resolve(name);
        Files.createDirectories(to.getParent());
        try (var bytes = type.getResourceAsStream("/" + name)) {
          Files.write(to, bytes.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
  }

  /** What a check without a build takes for facts. */
  DoorFacts withoutBuild() {
    var layout = Layout.of(root, Map.of("web", "web-actions"));
    var classPath =
        Stream.of(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(File.pathSeparator))
            .map(Path::of)
            .toList();
    return FactCollector.collect(
        layout.sources(layout.doors().getFirst(), Library.of(classPath), LocalDate.EPOCH));
  }

  /** What the build judged. */
  DoorReport judged() {
    return Check.report(root, "web-actions").orElseThrow();
  }
}
