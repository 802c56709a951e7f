package dev.twodoors.boundary;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * The request key that came with the running request. Its door puts it here, and each command that
 * is called until the request is answered runs under it, unless the door chooses another one with
 * {@link RequestKey#during}. It is looked up, not injected.
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
