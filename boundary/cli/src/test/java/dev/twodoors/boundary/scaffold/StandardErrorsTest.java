package dev.twodoors.boundary.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandardErrorsTest {
  private static final Path ENUM =
      Path.of("../api/runtime/src/main/java/dev/twodoors/boundary/api/problems/StandardError.java");
  private static final Pattern CONSTANT = Pattern.compile("(?m)^  ([A-Z][A-Z_]+)\\(");

  @Test
  void areThoseOfTheExtension() throws IOException {
    var declared =
        CONSTANT
            .matcher(Files.readString(ENUM))
            .results()
            .map(constant -> constant.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(declared, new TreeSet<>(StandardErrors.NAMES));
  }
}
