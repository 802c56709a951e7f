package dev.twodoors.boundary.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.UnreadValues;
import dev.twodoors.boundary.Violation;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a body to its end: what is wrong with single values waits in {@link UnreadValues}, so that
 * the answer names all of them. An operation is never called without a body: one that was not sent
 * is read as an object without fields, and one that cannot be made is refused at once.
 *
 * <p>A body is UTF-8 (RFC 8259, section 8.1) to the last byte. Jackson alone takes UTF-16, UTF-32
 * and overlong forms, which RFC 3629 forbids because they get past checks of text. A byte order
 * mark in front is ignored, as RFC 8259 allows.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodies implements MessageBodyReader<Object> {
  private static final byte[] NO_FIELDS = "{}".getBytes(StandardCharsets.UTF_8);

  private final ObjectMapper mapper;
  private final UnreadValues unreadValues;

  JsonBodies(ObjectMapper mapper, UnreadValues unreadValues) {
    this.mapper = mapper;
    this.unreadValues = unreadValues;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return true;
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream in)
      throws IOException {
    var bytes = in.readAllBytes();
    var violations = new LinkedHashMap<String, Violation>();
    try {
      requireUtf8(bytes);
      var body = bytes.length == 0 ? null : read(bytes, generic, violations);
      if (body == null) {
        if (violations.isEmpty()) {
          violations.put("", new Violation("", "a JSON object is needed as the body"));
        }
        body = read(NO_FIELDS, generic, new HashMap<>());
      }
      if (body == null) {
        throw new InvalidInput(List.copyOf(violations.values()));
      }
      violations.values().forEach(unreadValues::add);
      return body;
    } catch (InvalidDefinitionException ourFault) {
      throw ourFault;
    } catch (JsonProcessingException e) {
      throw new UnreadableJson(e);
    }
  }

  private Object read(byte[] bytes, Type type, Map<String, Violation> violations)
      throws IOException {
    return mapper
        .readerFor(mapper.constructType(type))
        .withAttribute(Unread.VIOLATIONS, violations)
        .readValue(bytes);
  }

  /** No JSON holds the byte 0, and every JSON in UTF-16 or UTF-32 does. */
  private static void requireUtf8(byte[] bytes) throws NotUtf8 {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    var isUtf8 = !StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
    var text = out.flip().toString();
    var zero = text.indexOf('\0');
    if (!isUtf8 || zero >= 0) {
      throw new NotUtf8(zero < 0 ? text : text.substring(0, zero));
    }
  }
}
