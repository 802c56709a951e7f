package dev.twodoors.boundary.web.forms;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.common.headers.HeaderUtil;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;

/**
 * The parts of a multipart form (RFC 7578): each has a name, each text is UTF-8, and the last one
 * is complete. The parser is the one with which Quarkus REST reads the form afterwards, so that it
 * finds nothing else there.
 */
final class FormParts implements MultipartParser.PartHandler {
  private static final Set<String> PLAIN =
      new HashSet<>(Arrays.asList(null, "7bit", "8bit", "binary"));

  private final List<FormData.Field> fields = new ArrayList<>();
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private int size;
  private String name;
  private boolean file;

  private FormParts() {}

  static FormParts in(byte[] body, String boundary) throws UnreadableForm {
    var parts = new FormParts();
    var parser =
        MultipartParser.beginParse(
            parts, boundary.getBytes(StandardCharsets.US_ASCII), StandardCharsets.UTF_8.name());
    try {
      parser.parse(ByteBuffer.wrap(body));
    } catch (IOException | RuntimeException e) {
      throw new UnreadableForm(UnreadableForm.Fault.GARBLED);
    }
    if (!parser.isComplete()) {
      throw new UnreadableForm(UnreadableForm.Fault.GARBLED);
    }
    return parts;
  }

  List<FormData.Field> fields() {
    return List.copyOf(fields);
  }

  int size() {
    return size;
  }

  @Override
  public void beginPart(CaseInsensitiveMap<String> headers) {
    var disposition = headers.getFirst(HttpHeaders.CONTENT_DISPOSITION);
    if (disposition == null || !disposition.startsWith("form-data")) {
      throw new IllegalArgumentException("a part of a form is form-data");
    }
    name = HeaderUtil.extractQuotedValueFromHeader(disposition, "name");
    if (name == null) {
      throw new IllegalArgumentException("a part of a form has a name");
    }
    file = HeaderUtil.extractQuotedValueFromHeaderWithEncoding(disposition, "filename") != null;
    if (!file && !FormType.isText(headers.getFirst(HttpHeaders.CONTENT_TYPE))) {
      throw new IllegalArgumentException("a part that is no file is text");
    }
    if (!PLAIN.contains(headers.getFirst(MultipartParser.CONTENT_TRANSFER_ENCODING))) {
      throw new IllegalArgumentException("a part is sent as it is (RFC 7578, section 4.7)");
    }
    size++;
    content.reset();
  }

  @Override
  public void data(ByteBuffer buffer) {
    while (buffer.hasRemaining()) {
      content.write(buffer.get());
    }
  }

  @Override
  public void endPart() {
    if (!file) {
      try {
        fields.add(new FormData.Field(name, FormText.utf8(content.toByteArray())));
      } catch (UnreadableForm e) {
        throw new IllegalArgumentException(e);
      }
    }
  }
}
