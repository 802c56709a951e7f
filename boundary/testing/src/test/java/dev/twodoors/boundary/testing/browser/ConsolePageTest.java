package dev.twodoors.boundary.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.ByteString;
import com.microsoft.playwright.Page;
import dev.twodoors.boundary.console.Console;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console in a real browser: what it shows, and whether everybody can use it. */
class ConsolePageTest {
  private static final String TRACE = "%032x";

  /** Milliseconds after which the page looks for something new. */
  private static final long A_LOOK = 1_100;

  private static final Path PICTURES = Path.of("target/browser");

  @RegisterExtension final Visits visits = new Visits();

  @TempDir Path logs;
  private Console console;

  @BeforeEach
  void start() {
    console = Console.start("bakery", Map.of("web", "http://localhost:1/"), logs);
  }

  @AfterEach
  void stop() {
    console.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {Look.WIDE, Look.NARROW})
  void everyPageIsForEverybody(int width) throws Exception {
    var visit = visits.at(console.address(), new Look(true, width));
    visit.opens("/");
    inspect(visit, "before-the-first-call");
    Files.writeString(
        logs.resolve("web.log"),
        "09:00:00 INFO " + trace(1) + " orders.place [o] " + "x".repeat(300));
    for (var number = 1; number <= 6; number++) {
      export(number % 2 == 0 ? "api" : "web", number, number == 3 ? "OutOfStock" : "Placed");
    }
    assertThat(visit.sees(".calls > li")).hasCount(6);
    inspect(visit, "calls");
    visit.opens("/calls/" + trace(1));
    assertThat(visit.sees(".log")).containsText("orders.place");
    inspect(visit, "a-call");
    visit.opens("/?outcome=Lost");
    inspect(visit, "no-such-call");
    visit.opens("/calls/" + trace(9));
    inspect(visit, "unknown");
  }

  @Test
  void showsNewCallsByItselfUntilSomebodyPauses() throws Exception {
    var visit = visits.at(console.address(), Look.wide());
    visit.page().clock().install();
    visit.opens("/");
    assertThat(visit.sees(".empty")).containsText("No calls yet.");
    export("web", 1, "Placed");
    visit.page().clock().runFor(A_LOOK);
    assertThat(visit.sees(".calls > li")).hasCount(1);
    visit.presses("main", "Pause");
    assertThat(visit.sees("#state")).containsText("Paused.");
    export("web", 2, "Placed");
    var asked = new AtomicInteger();
    visit.page().onRequest(request -> asked.incrementAndGet());
    visit.page().clock().runFor(5 * A_LOOK);
    assertEquals(0, asked.get());
    visit.presses("main", "Go on");
    visit.page().clock().runFor(A_LOOK);
    assertThat(visit.sees(".calls > li")).hasCount(2);
  }

  private static void inspect(Visit visit, String page) {
    var state = page + "-" + visit.page().viewportSize().width;
    Inspection.of(visit, state);
    visit
        .page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve("console-" + state + ".png")));
  }

  private static String trace(int number) {
    return String.format(Locale.ROOT, TRACE, number);
  }

  /** A request of 20 milliseconds that calls a capability, which sends a statement. */
  private void export(String door, int number, String outcome) throws Exception {
    var spans =
        ScopeSpans.newBuilder()
            .addSpans(
                span(number, 3, 12, 14, "SELECT product")
                    .addAttributes(
                        fact("db.statement", "select p.id, p.name from product p where p.sku=?")))
            .addSpans(
                span(number, 2, 11, 16, "capability orders.place")
                    .addAttributes(fact("capability", "orders.place"))
                    .addAttributes(fact("capability.outcome", outcome))
                    .addAttributes(
                        fact("capability.refused", String.valueOf(!outcome.equals("Placed"))))
                    .addAttributes(fact("owner", "orders"))
                    .addAttributes(fact("actor", "421d65dde29e"))
                    .addAttributes(fact("request.key", "first"))
                    .addAttributes(fact("audit.record", "true")))
            .addSpans(
                span(number, 1, 10, 30, "POST /orders")
                    .setKind(Span.SpanKind.SPAN_KIND_SERVER)
                    .addAttributes(fact("http.request.method", "POST"))
                    .addAttributes(fact("url.path", "/orders"))
                    .addAttributes(fact("http.response.status_code", "303")));
    var message =
        ExportTraceServiceRequest.newBuilder()
            .addResourceSpans(
                ResourceSpans.newBuilder()
                    .setResource(Resource.newBuilder().addAttributes(fact("door", door)))
                    .addScopeSpans(spans))
            .build();
    var sent =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(console.address().resolve("v1/traces"))
                    .header("Content-Type", "application/x-protobuf")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(message.toByteArray()))
                    .build(),
                HttpResponse.BodyHandlers.discarding());
    assertEquals(200, sent.statusCode());
  }

  private static Span.Builder span(int trace, int id, int from, int to, String name) {
    var span =
        Span.newBuilder()
            .setTraceId(bytes(trace, 16))
            .setSpanId(bytes(id, 8))
            .setName(name)
            .setStartTimeUnixNano(from * 1_000_000L)
            .setEndTimeUnixNano(to * 1_000_000L);
    return id == 1 ? span : span.setParentSpanId(bytes(id - 1, 8));
  }

  private static ByteString bytes(int number, int length) {
    var bytes = new byte[length];
    bytes[length - 1] = (byte) number;
    return ByteString.copyFrom(bytes);
  }

  private static KeyValue fact(String key, String value) {
    return KeyValue.newBuilder()
        .setKey(key)
        .setValue(AnyValue.newBuilder().setStringValue(value))
        .build();
  }
}
