package dev.twodoors.boundary.api.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
  private record Line(String sku, Long quantity) {}

  private final ObjectMapper mapper = new ObjectMapper();

  StrictJsonTest() {
    new StrictJson().customize(mapper);
  }

  @Test
  void takesWhatWasMeant() throws JsonProcessingException {
    assertEquals(new Line("a", 2L), mapper.readValue("{\"sku\":\"a\",\"quantity\":2}", Line.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"sku\":1}",
        "{\"sku\":1.5}",
        "{\"sku\":true}",
        "{\"quantity\":\"2\"}",
        "{\"quantity\":2.0}",
        "{\"quantity\":true}",
        "{\"sku\":\"a\",\"sku\":\"b\"}",
        "{\"sku\":\"a\",\"more\":1}",
        "{\"sku\":\"a\"} {}"
      })
  void coercesIgnoresAndOverwritesNothing(String json) {
    assertThrows(JsonProcessingException.class, () -> mapper.readValue(json, Line.class));
  }
}
