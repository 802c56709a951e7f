package dev.twodoors.boundary.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.twodoors.boundary.RequestKeyConflict;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * Inputs and outcomes as JSON for digests and stored answers. It has a mapper of its own, so that
 * no application setting changes what was stored.
 */
@Singleton
class Json {
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .findAndAddModules()
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          // A question like isZero() is no component and could not be read back.
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .build();

  String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(value.getClass() + " must be a record of plain values", e);
    }
  }

  /**
   * SHA-256 of the JSON form, hexadecimal. Record components keep their order, so equal inputs have
   * equal digests.
   */
  String digest(Object value) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(write(value).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * @param sealed the outcome type of the capability
   * @param name simple name of the record that was stored
   */
  Object read(Class<?> sealed, String name, String json) {
    var type = records(sealed).filter(r -> r.getSimpleName().equals(name)).findFirst();
    try {
      return mapper.readValue(
          json,
          type.orElseThrow(
              () -> new RequestKeyConflict(RequestKeyConflict.Reason.UNREADABLE_ANSWER)));
    } catch (JsonProcessingException e) {
      throw new RequestKeyConflict(RequestKeyConflict.Reason.UNREADABLE_ANSWER);
    }
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(Json::records)
        : Stream.of(type);
  }
}
