package dev.twodoors.boundary.call;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Records so many traces a second of those that another sampler chooses, and {@value #AT_ONCE}
 * times as many at once after a pause: recording costs little where much is called, and somebody
 * who tries things out sees each call. What belongs to a trace follows its first span.
 */
final class MostPerSecond implements Sampler {
  static final int AT_ONCE = 5;
  private static final double SECOND = 1e9;

  private final Sampler chosen;
  private final int most;
  private final LongSupplier clock;
  private double left;
  private long asked;

  /**
   * @param clock in nanoseconds
   */
  MostPerSecond(Sampler chosen, int most, LongSupplier clock) {
    this.chosen = chosen;
    this.most = most;
    this.clock = clock;
    this.left = (double) most * AT_ONCE;
    this.asked = clock.getAsLong();
  }

  @Override
  public SamplingResult shouldSample(
      Context parent,
      String trace,
      String name,
      SpanKind kind,
      Attributes attributes,
      List<LinkData> links) {
    var result = chosen.shouldSample(parent, trace, name, kind, attributes, links);
    var isFirst = !Span.fromContext(parent).getSpanContext().isValid();
    return isFirst && result.getDecision() != SamplingDecision.DROP && !isLeft()
        ? SamplingResult.drop()
        : result;
  }

  private synchronized boolean isLeft() {
    var now = clock.getAsLong();
    left = Math.min((double) most * AT_ONCE, left + (now - asked) / SECOND * most);
    asked = now;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }

  @Override
  public String getDescription() {
    return "at most " + most + " a second of " + chosen.getDescription();
  }
}
