package dev.twodoors.boundary.engine.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** The map for tools, after {@code docs/schema/capability-map-v1.schema.json}. */
public final class JsonMap {
  private static final int VERSION = 1;
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @JsonPropertyOrder({"schemaVersion", "generatedBy", "capabilities"})
  private record File(
      int schemaVersion, String generatedBy, List<CapabilityMap.Entry> capabilities) {}

  private JsonMap() {}

  public static String of(CapabilityMap map) {
    return JsonText.of(new File(VERSION, MapFiles.COMMAND, map.entries()));
  }

  /**
   * @throws IllegalArgumentException when the text is no map, or one of another version
   */
  public static CapabilityMap read(String text) {
    try {
      var file = JSON.readValue(text, File.class);
      if (file == null || file.schemaVersion() != VERSION || file.capabilities() == null) {
        throw new IllegalArgumentException(
            "not a capability map of version " + VERSION + ": draw it again by ./doors map");
      }
      return new CapabilityMap(List.copyOf(file.capabilities()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a capability map: " + e.getOriginalMessage(), e);
    }
  }
}
