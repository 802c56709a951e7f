package dev.twodoors.boundary.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MostPerSecondTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  private long now;
  private final Sampler sampler =
      new MostPerSecond(Sampler.parentBased(Sampler.alwaysOn()), 20, () -> now);

  @Test
  void recordsEachCallOfSomebodyWhoTriesThingsOut() {
    assertEquals(100, recorded(100));
  }

  @Test
  void recordsSoManyASecondWhereMuchIsCalled() {
    recorded(1_000);
    assertEquals(0, recorded(1_000));
    now += 1_000_000_000;
    assertEquals(20, recorded(1_000));
    now += 1_000_000_000_000L;
    assertEquals(100, recorded(1_000), "a pause counts for some seconds only");
  }

  @Test
  void recordsWhatBelongsToARecordedCall() {
    recorded(1_000);
    var first =
        SpanContext.create(
            TRACE, "00f067aa0ba902b7", TraceFlags.getSampled(), TraceState.getDefault());
    assertTrue(isRecorded(Context.root().with(Span.wrap(first))));
  }

  @Test
  void recordsNothingThatTheChosenSamplerLeavesOut() {
    var none = new MostPerSecond(Sampler.alwaysOff(), 20, () -> now);
    assertEquals(
        SamplingDecision.DROP,
        none.shouldSample(
                Context.root(), TRACE, "a", SpanKind.INTERNAL, Attributes.empty(), List.of())
            .getDecision());
  }

  private long recorded(int calls) {
    return IntStream.range(0, calls).filter(call -> isRecorded(Context.root())).count();
  }

  private boolean isRecorded(Context parent) {
    return sampler
            .shouldSample(parent, TRACE, "a", SpanKind.INTERNAL, Attributes.empty(), List.of())
            .getDecision()
        == SamplingDecision.RECORD_AND_SAMPLE;
  }
}
