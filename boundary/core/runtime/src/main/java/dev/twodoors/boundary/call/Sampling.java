package dev.twodoors.boundary.call;

import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.quarkus.arc.All;
import io.quarkus.arc.InjectableBean;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where nobody collects spans, none is recorded: a call still has its trace id, for the log, the
 * audit record and the reference of an error. Where somebody does, the sampler of the settings or
 * of the application chooses.
 */
@Singleton
class Sampling implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {
  private final boolean isCollected;
  private final OptionalInt most;

  Sampling(
      BoundaryConfig config,
      @ConfigProperty(name = "quarkus.otel.exporter.otlp.endpoint") Optional<String> endpoint,
      @ConfigProperty(name = "quarkus.otel.exporter.otlp.traces.endpoint") Optional<String> traces,
      @All List<InstanceHandle<SpanExporter>> exporters,
      @All List<InstanceHandle<SpanProcessor>> processors) {
    this.most = config.recordedPerSecond();
    this.isCollected =
        traces.or(() -> endpoint).filter(address -> !address.isBlank()).isPresent()
            || Stream.concat(exporters.stream(), processors.stream())
                .anyMatch(Sampling::isOfTheApplication);
  }

  @Override
  public void customize(AutoConfiguredOpenTelemetrySdkBuilder builder) {
    builder.addSamplerCustomizer(
        (chosen, settings) -> isCollected ? limited(chosen) : Sampler.alwaysOff());
  }

  private Sampler limited(Sampler chosen) {
    return most.isPresent() ? new MostPerSecond(chosen, most.getAsInt(), System::nanoTime) : chosen;
  }

  /** Quarkus makes its own, which send to an address, without a class. */
  private static boolean isOfTheApplication(InstanceHandle<?> handle) {
    return handle.getBean().getKind() != InjectableBean.Kind.SYNTHETIC;
  }
}
