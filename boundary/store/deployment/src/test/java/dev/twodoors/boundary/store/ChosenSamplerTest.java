package dev.twodoors.boundary.store;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.agroal.runtime.OpenTelemetryAgroalDataSource;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A project that collects spans, and chose which. */
class ChosenSamplerTest {
  @RegisterExtension
  static final QuarkusUnitTest APPLICATION =
      new QuarkusUnitTest()
          .withApplicationRoot(root -> root.addClass(OwnStoreParts.OurSpans.class))
          .overrideConfigKey("quarkus.otel.traces.exporter", "cdi")
          .overrideConfigKey("quarkus.otel.traces.sampler", "always_off");

  @Inject Tracer tracer;
  @Inject AgroalDataSource pool;

  @Test
  void counts() {
    assertFalse(tracer.spanBuilder("any").startSpan().isRecording());
  }

  /** It would cost something in each statement. */
  @Test
  void makesNoSpansOfStatementsByItself() {
    assertFalse(ClientProxy.unwrap(pool) instanceof OpenTelemetryAgroalDataSource);
  }
}
