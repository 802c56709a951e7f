package dev.twodoors.boundary.engine.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/** What is on a door's class path and not the project's own. Nothing is loaded as a class. */
public final class Library {
  private final Function<String, InputStream> resources;
  private final List<Path> classPath;
  private final Map<String, Optional<List<String>>> known = new ConcurrentHashMap<>();

  /**
   * @param resources gives a file such as {@code a/b/C.class}, or null
   * @param classPath jars and folders that the door runs with, modules of the project among them
   */
  public Library(Function<String, InputStream> resources, Collection<Path> classPath) {
    this.resources = resources;
    this.classPath = List.copyOf(classPath);
  }

  /** Types alone: no library brings a setting, a template or a path. */
  public Library(Function<String, InputStream> resources) {
    this(resources, List.of());
  }

  /** The class path of the door, and the JDK that runs this. */
  public static Library of(Collection<Path> classPath) {
    var loader =
        new URLClassLoader(
            classPath.stream().map(Library::url).toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader());
    return new Library(loader::getResourceAsStream, classPath);
  }

  /** Jars and folders, in their order. */
  public List<Path> classPath() {
    return classPath;
  }

  /** Empty when there is no such class, or it cannot be read. */
  public Optional<List<String>> supertypes(String name) {
    return known.computeIfAbsent(name, this::read);
  }

  /** Whether there is a file that is no class. */
  boolean hasResource(String file) {
    try (var found = resources.apply(file)) {
      return found != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<List<String>> read(String name) {
    try (var bytes = resources.apply(name.replace('.', '/') + ".class")) {
      if (bytes == null) {
        return Optional.empty();
      }
      var reader = new ClassReader(bytes);
      return Optional.of(
          Stream.concat(Stream.ofNullable(reader.getSuperName()), Stream.of(reader.getInterfaces()))
              .map(Names::binary)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException unknownVersion) {
      return Optional.empty();
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(path.toString(), e);
    }
  }
}
