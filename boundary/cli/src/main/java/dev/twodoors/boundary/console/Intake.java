package dev.twodoors.boundary.console;

import com.google.protobuf.InvalidProtocolBufferException;
import com.sun.net.httpserver.HttpExchange;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Takes spans as OpenTelemetry exports them: protobuf over HTTP, with or without gzip, at most
 * {@value #LARGEST} bytes in one request.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otlp/#otlphttp">OTLP/HTTP</a>
 */
final class Intake {

  static final String TYPE = "application/x-protobuf";
  static final int LARGEST = 8_000_000;

  private final Memory memory;

  Intake(Memory memory) {
    this.memory = memory;
  }

  Answer take(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) {
      return Answer.refusal(405, "Spans are sent with POST.").with("Allow", "POST");
    }
    if (!TYPE.equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
      return Answer.refusal(415, "Spans are sent as " + TYPE + ".");
    }
    try (InputStream body = body(exchange)) {
      byte[] message = body.readNBytes(LARGEST + 1);
      if (message.length > LARGEST) {
        return Answer.refusal(413, "At most " + LARGEST + " bytes are taken at once.");
      }
      memory.add(Span.of(ExportTraceServiceRequest.parseFrom(message)));
      // An empty message: everything was taken.
      return new Answer(200, TYPE, new byte[0]);
    } catch (InvalidProtocolBufferException | ZipException | EOFException e) {
      return Answer.refusal(400, "This is no message with spans.");
    }
  }

  private static InputStream body(HttpExchange exchange) throws IOException {
    String encoding = exchange.getRequestHeaders().getFirst("Content-Encoding");
    return encoding != null && encoding.toLowerCase(Locale.ROOT).equals("gzip")
        ? new GZIPInputStream(exchange.getRequestBody())
        : exchange.getRequestBody();
  }
}
