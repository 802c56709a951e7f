package dev.twodoors.boundary.call;

import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.quarkus.arc.All;
import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.InjectableBean;
import io.quarkus.arc.InstanceHandle;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where nobody collects spans, none is recorded: a call still has its trace id, for the log, the
 * audit record and the reference of an error. A {@link Sampler} of the application takes the place
 * of this one.
 */
class Sampling {

  @Produces
  @Singleton
  @DefaultBean
  Sampler sampler(
      @ConfigProperty(name = "quarkus.otel.exporter.otlp.endpoint") Optional<String> endpoint,
      @ConfigProperty(name = "quarkus.otel.exporter.otlp.traces.endpoint") Optional<String> traces,
      @All List<InstanceHandle<SpanExporter>> exporters,
      @All List<InstanceHandle<SpanProcessor>> processors) {
    var isCollected =
        traces.or(() -> endpoint).filter(address -> !address.isBlank()).isPresent()
            || Stream.concat(exporters.stream(), processors.stream())
                .anyMatch(Sampling::isOfTheApplication);
    return isCollected ? Sampler.parentBased(Sampler.alwaysOn()) : Sampler.alwaysOff();
  }

  /** Quarkus makes its own, which send to an address, without a class. */
  private static boolean isOfTheApplication(InstanceHandle<?> handle) {
    return handle.getBean().getKind() != InjectableBean.Kind.SYNTHETIC;
  }
}
