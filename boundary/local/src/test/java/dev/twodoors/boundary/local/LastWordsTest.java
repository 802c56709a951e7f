package dev.twodoors.boundary.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {
  @TempDir Path folder;

  @Test
  void tellOfEachExceptionItsMessageAndWhereItWasThrown() throws IOException {
    String depths = "\tat io.quarkus.Depths.of(Depths.java:7)\n".repeat(40);
    assertEquals(
        List.of(
            "ERROR Failed to start application: java.lang.RuntimeException",
            "\tat com.acme.Main.start(Main.java:3)",
            "Caused by: java.lang.IllegalStateException: no address",
            "\tat com.acme.Buckets.shared(Buckets.java:11)",
            "stopped"),
        LastWords.in(
            log(
                "ERROR Failed to start application: java.lang.RuntimeException\n"
                    + "\tat com.acme.Main.start(Main.java:3)\n"
                    + depths
                    + "Caused by: java.lang.IllegalStateException: no address\n"
                    + "\tat com.acme.Buckets.shared(Buckets.java:11)\n"
                    + depths
                    + "\t... 9 more\nstopped\n")));
  }

  @Test
  void areAScreenAtMost() throws IOException {
    String lines =
        IntStream.range(0, 50).mapToObj(line -> "line " + line).collect(Collectors.joining("\n"));
    List<String> told = LastWords.in(log(lines));
    assertEquals(20, told.size());
    assertEquals("line 49", told.getLast());
  }

  private Path log(String text) throws IOException {
    return Files.writeString(folder.resolve("door.log"), text);
  }
}
