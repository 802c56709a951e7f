package dev.twodoors.boundary.api.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules on links know the addresses of this extension by a list, not by its classes. */
class ServedTest {

  @Test
  void listsWhatIsServed() throws IOException {
    assertEquals(served(), listed());
  }

  private static Set<String> served() {
    return Arrays.stream(ProblemsResource.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(GET.class))
        .map(method -> method.getAnnotation(Path.class))
        .map(path -> "GET /problems" + (path == null ? "" : "/" + path.value()))
        .collect(Collectors.toSet());
  }

  private static Set<String> listed() throws IOException {
    try (var file = ServedTest.class.getResourceAsStream("/META-INF/boundary/served.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.replaceFirst(" ui-only: .*", ""))
          .collect(Collectors.toSet());
    }
  }
}
