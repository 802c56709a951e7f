package dev.twodoors.boundary.store.deployment;

import io.quarkus.flyway.runtime.FlywayBuildTimeConfig;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Scripts of the project, in every place where Flyway looks for them. */
final class ProjectMigrations {
  private static final String FILES = "filesystem:";
  private static final String CLASS_PATH = "classpath:/?";

  private ProjectMigrations() {}

  /**
   * @return what is wrong in them, one line each, with the name of the file
   */
  static List<String> touchingTheStore(FlywayBuildTimeConfig config) {
    var found = new ArrayList<String>();
    config.datasources().values().stream()
        .flatMap(source -> source.locations().stream())
        .distinct()
        .forEach(location -> look(location, found));
    return found;
  }

  private static void look(String location, List<String> found) {
    try {
      if (location.startsWith(FILES)) {
        scripts(Path.of(location.substring(FILES.length())), location, found);
      } else {
        var folder = location.replaceFirst("^" + CLASS_PATH, "");
        ClassPathUtils.consumeAsPaths(
            Thread.currentThread().getContextClassLoader(),
            folder,
            path -> scripts(path, folder, found));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void scripts(Path folder, String name, List<String> found) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(each -> each.toString().endsWith(".sql")).sorted().toList()) {
        for (var statement : StoreTouched.in(Files.readString(file))) {
          found.add(name + "/" + folder.relativize(file) + ", " + statement);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
