package dev.twodoors.boundary.testing.parity;

import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jboss.jandex.CompositeIndex;
import org.jboss.jandex.IndexReader;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Indexer;

/** The classes of a door that was packaged. */
final class Packaged {
  private Packaged() {}

  /** The door's own classes, as they were compiled: its jar holds those made for beans, too. */
  static IndexView door(ProjectSettings settings, Door door) {
    var indexer = new Indexer();
    for (var file : files(settings.root().resolve(door.module()).resolve("target/classes"))) {
      if (file.toString().endsWith(".class")) {
        try (var in = Files.newInputStream(file)) {
          indexer.index(in);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return indexer.complete();
  }

  /**
   * The libraries of the project itself, by the index that the build put into each; those of others
   * are in the same folder.
   */
  static IndexView core(ProjectSettings settings, Door door) {
    return CompositeIndex.create(
        files(door.jar(settings.root()).resolveSibling("lib")).stream()
            .filter(file -> file.toString().endsWith(".jar"))
            .flatMap(jar -> index(jar).stream())
            .filter(index -> !index.getAnnotations(Facts.CAPABILITY).isEmpty())
            .toList());
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<IndexView> index(Path jar) {
    try (var file = new JarFile(jar.toFile())) {
      var entry = file.getEntry("META-INF/jandex.idx");
      if (entry == null) {
        return Optional.empty();
      }
      try (var in = file.getInputStream(entry)) {
        return Optional.of(new IndexReader(in).read());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
