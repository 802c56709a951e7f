package dev.twodoors.boundary.web.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargestFormTest {

  @ParameterizedTest
  @CsvSource({
    "1000, 1000 bytes",
    "102400, 100 kB",
    "1048575, 1023 kB",
    "1048576, 1 MB",
    "1677721, 1.5 MB",
    "10485760, 10 MB"
  })
  void isSaidWithoutPromisingMoreThanIsTaken(long bytes, String said) {
    assertEquals(said, new LargestForm(bytes).toString());
  }
}
