package dev.twodoors.boundary.engine.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What is on a door's class path and not the project's own. Nothing is loaded as a class. */
public final class Library {
  private final Function<String, InputStream> resources;
  private final List<Path> classPath;
  private final Map<String, Optional<List<String>>> known = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> methods = new ConcurrentHashMap<>();

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

  /** Whether a type of a library declares a method of that name with as many parameters. */
  boolean declares(String type, MethodRef method) {
    return methods
        .computeIfAbsent(type, this::methods)
        .contains(key(method.name(), method.descriptor()));
  }

  private Set<String> methods(String type) {
    var declared = new HashSet<String>();
    reader(type)
        .ifPresent(
            bytes ->
                bytes.accept(
                    new ClassVisitor(Opcodes.ASM9) {
                      @Override
                      public MethodVisitor visitMethod(
                          int access, String name, String desc, String signature, String[] thrown) {
                        declared.add(key(name, desc));
                        return null;
                      }
                    },
                    ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG));
    return declared;
  }

  private static String key(String name, String descriptor) {
    return name + "/" + Type.getArgumentCount(descriptor);
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
    return reader(name)
        .map(
            type ->
                Stream.concat(
                        Stream.ofNullable(type.getSuperName()), Stream.of(type.getInterfaces()))
                    .map(Names::binary)
                    .toList());
  }

  private Optional<ClassReader> reader(String name) {
    try (var bytes = resources.apply(name.replace('.', '/') + ".class")) {
      return bytes == null ? Optional.empty() : Optional.of(new ClassReader(bytes));
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
