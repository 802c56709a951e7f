package dev.twodoors.boundary.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.web.architecture.ArchitecturePages;
import dev.twodoors.boundary.web.signin.SignInPages;
import dev.twodoors.boundary.web.signin.SignOutActions;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of a project's build believe the list of what this extension serves. */
class ServedTest {
  private static final java.nio.file.Path RESOURCES =
      java.nio.file.Path.of("target/classes/META-INF/resources");

  /** Answered before any resource, see the class SignIn. */
  private static final String SIGN_IN = "POST /sign-in";

  @Test
  void namesEveryResourceAndEveryFile() throws IOException {
    var served = new TreeSet<>(Set.of(SIGN_IN));
    Stream.of(SignInPages.class, SignOutActions.class, ArchitecturePages.class)
        .flatMap(resource -> Stream.of(resource.getDeclaredMethods()))
        .flatMap(method -> endpoint(method).stream())
        .forEach(served::add);
    try (var files = Files.walk(RESOURCES)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> "GET /" + RESOURCES.relativize(file).toString().replace('\\', '/'))
          .forEach(served::add);
    }
    assertEquals(served, listed());
  }

  private static Optional<String> endpoint(Method method) {
    return Stream.of(method.getAnnotations())
        .flatMap(
            found ->
                Optional.ofNullable(found.annotationType().getAnnotation(HttpMethod.class))
                    .stream())
        .map(verb -> verb.value() + " " + path(method))
        .findFirst();
  }

  private static String path(Method method) {
    var path = method.getDeclaringClass().getAnnotation(Path.class).value();
    var part = method.getAnnotation(Path.class);
    return part == null ? path : path + part.value();
  }

  private static Set<String> listed() throws IOException {
    var list = java.nio.file.Path.of("target/classes/META-INF/boundary/served.txt");
    try (var lines = Files.lines(list)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.replaceFirst(" ui-only:.*", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
