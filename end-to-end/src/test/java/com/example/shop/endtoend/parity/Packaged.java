package com.example.shop.endtoend.parity;

import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.jboss.jandex.Indexer;

/** The class files of a packaged door. */
final class Packaged {
  private Packaged() {}

  /** The door's own classes. */
  static Index door(ProjectSettings settings, Door door) {
    return index(jars(folder(settings, door).resolve("app")));
  }

  /** The libraries of the project itself; those of others are in the same folder. */
  static Index core(ProjectSettings settings, Door door) {
    return index(
        jars(folder(settings, door).resolve("lib/main")).stream()
            .filter(Packaged::mentionsCapabilities)
            .toList());
  }

  private static Path folder(ProjectSettings settings, Door door) {
    return door.jar(settings.root()).getParent();
  }

  private static List<Path> jars(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By the index that the build put into each of the project's libraries. */
  private static boolean mentionsCapabilities(Path jar) {
    try (var file = new JarFile(jar.toFile())) {
      var entry = file.getEntry("META-INF/jandex.idx");
      if (entry == null) {
        return false;
      }
      try (var in = file.getInputStream(entry)) {
        return new IndexReader(in)
            .read().getAnnotations(Facts.CAPABILITY).stream().findAny().isPresent();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Index index(List<Path> jars) {
    var indexer = new Indexer();
    for (var jar : jars) {
      try (var file = new JarFile(jar.toFile())) {
        for (var entry : file.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
          indexer.index(file.getInputStream(entry));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return indexer.complete();
  }
}
