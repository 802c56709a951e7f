package dev.twodoors.boundary.api.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads a body only when it is UTF-8 (RFC 8259, section 8.1) to the last byte. Jackson alone takes
 * UTF-16, UTF-32 and overlong forms, which RFC 3629 forbids because they get past checks of text. A
 * byte order mark in front is ignored, as RFC 8259 allows.
 */
@Provider
class StrictBody implements ReaderInterceptor {
  @Override
  public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
    var bytes = body.getInputStream().readAllBytes();
    try {
      requireUtf8(bytes);
      body.setInputStream(new ByteArrayInputStream(bytes));
      return body.proceed();
    } catch (InvalidDefinitionException ourFault) {
      throw ourFault;
    } catch (JsonProcessingException e) {
      // Quarkus REST does so with some kinds only, and not with what exceeds the limits of Jackson.
      throw new BadRequestException(e);
    }
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
