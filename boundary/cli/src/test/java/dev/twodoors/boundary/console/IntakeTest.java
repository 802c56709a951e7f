package dev.twodoors.boundary.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What doors export, over HTTP. */
class IntakeTest {

  private static final String[] TYPE = {"Content-Type", Intake.TYPE};
  private static final String[] PACKED = {"Content-Type", Intake.TYPE, "Content-Encoding", "gzip"};

  private final Console console = Console.start("bakery", Map.of(), Path.of("none"));
  private final Browser browser = new Browser(console.address());

  @AfterEach
  void stop() {
    console.close();
  }

  @Test
  void takesSpans() {
    assertEquals(200, browser.export(Exported.call("web", 7, "Found").bytes(), TYPE));
    assertEquals(200, browser.get("calls/" + Exported.trace(7)).statusCode());
  }

  @Test
  void takesPackedSpans() throws IOException {
    assertEquals(200, browser.export(packed(Exported.call("web", 7, "Found").bytes()), PACKED));
    assertEquals(200, browser.get("calls/" + Exported.trace(7)).statusCode());
  }

  @Test
  void refusesWhatIsNoMessage() throws IOException {
    byte[] text = "no message".getBytes(StandardCharsets.UTF_8);
    assertEquals(400, browser.export(text, TYPE));
    assertEquals(400, browser.export(text, PACKED));
    byte[] half = Exported.call("web", 7, "Found").bytes();
    assertEquals(400, browser.export(java.util.Arrays.copyOf(half, half.length - 3), TYPE));
    byte[] halfPacked = packed(half);
    assertEquals(
        400, browser.export(java.util.Arrays.copyOf(halfPacked, halfPacked.length - 9), PACKED));
  }

  @Test
  void refusesWhatIsTooLargeAlsoWhenItIsSmallAsItComes() throws IOException {
    byte[] large = new byte[Intake.LARGEST + 1];
    assertEquals(413, browser.export(large, TYPE));
    assertTrue(packed(large).length < 100_000);
    assertEquals(413, browser.export(packed(large), PACKED));
  }

  @Test
  void refusesOtherTypesAndMethods() {
    byte[] spans = Exported.call("web", 7, "Found").bytes();
    assertEquals(415, browser.export(spans, "Content-Type", "text/plain"));
    assertEquals(405, browser.get("v1/traces").statusCode());
  }

  @Test
  void leavesOutSpansWithoutIds() {
    var message = Exported.call("web", 7, "Found").message().toBuilder();
    message
        .getResourceSpansBuilder(0)
        .getScopeSpansBuilder(0)
        .addSpans(io.opentelemetry.proto.trace.v1.Span.newBuilder().setName("none"));
    assertEquals(3, Span.of(message.build()).size());
  }

  @Test
  void shortensTextsAndKeepsNothingThatATerminalWouldObey() {
    Span span =
        Exported.by("web")
            .span(1, 1, 0, "a\u001b[2Jb\nc", 0, 1, "long", "x".repeat(5_000))
            .spans()
            .getFirst();
    assertEquals("a [2Jb c", span.name());
    assertEquals(Span.LONGEST + 1, span.fact("long").length());
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
