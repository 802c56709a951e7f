package dev.twodoors.boundary.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Set;

/** Keeps what clients make up out of the names of metrics, whose number would have no end. */
class MetricNames {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

  @Produces
  @Singleton
  MeterFilter methods() {
    return new MeterFilter() {
      @Override
      public Meter.Id map(Meter.Id id) {
        var method = id.getTag("method");
        if (!id.getName().startsWith("http.server.") || method == null) {
          return id;
        }
        return METHODS.contains(method) ? id : withMethod(id, "OTHER");
      }
    };
  }

  private static Meter.Id withMethod(Meter.Id id, String method) {
    var tags = new ArrayList<>(id.getTags());
    tags.replaceAll(tag -> tag.getKey().equals("method") ? Tag.of("method", method) : tag);
    return id.replaceTags(tags);
  }
}
