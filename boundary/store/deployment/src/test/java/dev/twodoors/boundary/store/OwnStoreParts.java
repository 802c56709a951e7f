package dev.twodoors.boundary.store;

import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Command;
import dev.twodoors.boundary.Consumer;
import dev.twodoors.boundary.Kind;
import dev.twodoors.boundary.Risk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.MDC;

/** What a project has of its own beside its store. */
public interface OwnStoreParts {
  Instant NOW = Instant.parse("2031-01-01T12:00:00Z");

  class OurTime {
    @Produces
    @Singleton
    Clock clock() {
      return Clock.fixed(NOW, ZoneOffset.UTC);
    }
  }

  @Singleton
  class OurSpans implements SpanExporter {
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final Set<String> texts = ConcurrentHashMap.newKeySet();

    boolean has(String name) {
      return names.contains(name);
    }

    boolean tells(String part) {
      return texts.stream().anyMatch(text -> text.contains(part));
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
      spans.forEach(span -> texts.add(span.getAttributes().asMap().toString()));
      spans.forEach(span -> names.add(span.getName()));
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode flush() {
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
      return CompletableResultCode.ofSuccess();
    }
  }

  @Capability(
      id = "notes.write",
      kind = Kind.CORE,
      risk = Risk.LOW,
      consumers = {Consumer.OWN_WEB, Consumer.MOBILE})
  @RolesAllowed("writer")
  class WriteNote implements Command<WriteNote.Input, WriteNote.Outcome> {
    public record Input() {}

    public sealed interface Outcome {
      /**
       * @param actor as the log names them
       */
      record Written(String actor) implements Outcome {}
    }

    @Override
    public Outcome handle(Input input) {
      return new Outcome.Written(String.valueOf(MDC.get("actor")));
    }
  }

  @Singleton
  class Bea {
    private final WriteNote write;
    private final CurrentIdentityAssociation identity;

    Bea(WriteNote write, CurrentIdentityAssociation identity) {
      this.write = write;
      this.identity = identity;
    }

    @ActivateRequestContext
    public String writes() {
      identity.setIdentity(
          QuarkusSecurityIdentity.builder()
              .setPrincipal(new QuarkusPrincipal("bea"))
              .addRole("writer")
              .build());
      return ((WriteNote.Outcome.Written) write.handle(new WriteNote.Input())).actor();
    }
  }
}
