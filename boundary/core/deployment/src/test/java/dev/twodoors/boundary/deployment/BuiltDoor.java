package dev.twodoors.boundary.deployment;

import io.quarkus.test.QuarkusUnitTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The API door of a project below {@code target}, whose classes are those of the test. */
final class BuiltDoor {
  private static final String SETTINGS =
      """
      project.name=tried
      database.name=tried
      database.owner=tried_owner
      database.user=tried_app
      doors=api
      door.api.module=public-api
      door.api.port=8081
      door.api.debug-port=5006
      door.api.sign-in=token
      token.issuer=https://tried.invalid
      token.audience=tried
      users=buyer
      user.buyer.password=buyer
      user.buyer.roles=buyer
      """;

  private final Path root;
  private final List<Class<?>> classes;

  private BuiltDoor(Path root, List<Class<?>> classes) {
    this.root = root;
    this.classes = classes;
  }

  static BuiltDoor of(String project, Class<?>... classes) {
    return new BuiltDoor(Path.of("target/projects", project).toAbsolutePath(), List.of(classes));
  }

  /** As Maven leaves it before Quarkus builds: nothing is judged yet. */
  BuiltDoor compiled() {
    try {
      Files.createDirectories(root.resolve("public-api/src/main/java"));
      Files.writeString(root.resolve("doors.properties"), SETTINGS);
      Files.deleteIfExists(written("facts.json"));
      for (var type : classes) {
        compiled(type);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private void compiled(Class<?> type) throws IOException {
    var name = type.getName().replace('.', '/') + ".class";
    var to = target().resolve("classes").resolve(name);
    Files.createDirectories(to.getParent());
    try (var bytes = type.getResourceAsStream("/" + name)) {
      Files.write(to, bytes.readAllBytes());
    }
  }

  Path root() {
    return root;
  }

  /** The folder that the build writes to. */
  Path target() {
    return root.resolve("public-api/target");
  }

  /** What the build left there. */
  Path written(String name) {
    return target().resolve("boundary").resolve(name);
  }

  /** A test whose application is built as this door. */
  QuarkusUnitTest test() {
    return new QuarkusUnitTest()
        .withApplicationRoot(application -> application.addClass(BuiltDoor.class))
        .setBeforeAllCustomizer(this::compiled)
        .addBootstrapCustomizer(bootstrap -> bootstrap.setTargetDirectory(target()))
        // What calls pass needs a database; no capability is called here.
        .overrideConfigKey("quarkus.arc.exclude-types", "dev.twodoors.boundary.call.*")
        .overrideRuntimeConfigKey("quarkus.http.test-port", "0")
        .overrideConfigKey("database.url", "jdbc:none:the-door-never-starts");
  }
}
