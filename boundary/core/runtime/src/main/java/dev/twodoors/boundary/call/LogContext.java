package dev.twodoors.boundary.call;

import dev.twodoors.boundary.Actor;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.logging.MDC;

/** Puts capability, door and a pseudonym of the actor beside every log line of a call. */
@Singleton
class LogContext {
  private final Actor actor;
  private final BoundaryConfig config;
  private final SecretKeySpec key;

  LogContext(Actor actor, BoundaryConfig config) {
    this.actor = actor;
    this.config = config;
    this.key =
        new SecretKeySpec(
            config
                .pseudonymKey()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseGet(LogContext::random),
            "HmacSHA256");
  }

  /** Closing restores what was there before, so that calls nest. */
  interface Open extends AutoCloseable {
    @Override
    void close();
  }

  Open open(Declared capability) {
    var before = MDC.get("capability");
    MDC.put("capability", capability.id());
    MDC.put("door", config.door());
    MDC.put("actor", actor());
    return () -> {
      if (before != null) {
        MDC.put("capability", before);
        return;
      }
      MDC.remove("capability");
      MDC.remove("door");
      MDC.remove("actor");
    };
  }

  /** What stands for the caller's name, as text. */
  Object actor() {
    var name = actor.name();
    return name.isEmpty() ? "anonymous" : new Pseudonym(name, key);
  }

  /** Made when a line is written: most calls write none. */
  private record Pseudonym(String name, SecretKeySpec key) {
    @Override
    public String toString() {
      try {
        var mac = Mac.getInstance(key.getAlgorithm());
        mac.init(key);
        return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)), 0, 6);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("every Java platform has HmacSHA256", e);
      }
    }
  }

  private static byte[] random() {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
