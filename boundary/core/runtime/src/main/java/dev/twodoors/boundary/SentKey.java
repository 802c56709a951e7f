package dev.twodoors.boundary;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * The request key of the running request. The door puts it here. Each command that the request
 * calls runs under this key, unless the door chooses another one with {@link RequestKey#during}. It
 * is looked up, not injected.
 */
@RequestScoped
@Unremovable
public class SentKey {
  private RequestKey key;

  public void set(RequestKey sent) {
    key = sent;
  }

  public Optional<RequestKey> get() {
    return Optional.ofNullable(key);
  }
}
