package dev.twodoors.boundary;

import io.quarkus.arc.Arc;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Names one intention of one caller, so that the caller can safely repeat the request. The same
 * actor, capability, key and input get the stored outcome, and nothing is done twice. After the
 * Idempotency-Key header field (draft-ietf-httpapi-idempotency-key-header).
 *
 * @param value 1 to {@value #LONGEST} visible ASCII characters, chosen by the client; a random UUID
 *     is a good one
 */
public record RequestKey(String value) {
  /** How many characters a key has at most. */
  public static final int LONGEST = 255;

  /** The regular expression that a key matches as a whole. */
  public static final String FORM = "[!-~]{1," + LONGEST + "}";

  private static final Pattern FORMED = Pattern.compile(FORM);
  private static final ThreadLocal<RequestKey> CURRENT = new ThreadLocal<>();

  /**
   * @throws InvalidInput when the value is not of that form
   */
  public RequestKey {
    if (value == null || !FORMED.matcher(value).matches()) {
      throw new InvalidInput(
          java.util.List.of(
              new Violation(
                  "requestKey",
                  "must be 1 to "
                      + LONGEST
                      + " visible ASCII characters, for example a random UUID")));
    }
  }

  /** For the frameworks that turn a header or a form field into a parameter. */
  public static RequestKey fromString(String value) {
    return new RequestKey(value);
  }

  /** Runs one call of a command under this key, whatever key the request came with. */
  public <O> O during(Supplier<O> call) {
    var outer = CURRENT.get();
    CURRENT.set(this);
    try {
      return call.get();
    } finally {
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
    }
  }

  /** The key under which the calling thread runs: one that was chosen, or that of the request. */
  public static Optional<RequestKey> current() {
    return Optional.ofNullable(CURRENT.get()).or(RequestKey::sent);
  }

  /** Commands may be called by a clock, too. */
  private static Optional<RequestKey> sent() {
    var container = Arc.container();
    return container != null && container.requestContext().isActive()
        ? container.instance(SentKey.class).get().get()
        : Optional.empty();
  }
}
