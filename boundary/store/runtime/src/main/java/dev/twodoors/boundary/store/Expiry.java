package dev.twodoors.boundary.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.hibernate.Session;

/** Forgets request keys that no client will repeat any more. */
@Singleton
public class Expiry {
  private final Session session;
  private final Clock clock;
  private final Duration keep;

  Expiry(Session session, Clock clock, StoreConfig config) {
    this.session = session;
    this.clock = clock;
    this.keep = config.requestKeys().keep();
  }

  @Scheduled(
      every = "10m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forget() {
    QuarkusTransaction.requiringNew().run(this::deleteOld);
  }

  /**
   * In the running transaction.
   *
   * @return how many were forgotten
   */
  public int deleteOld() {
    return session
        .createNativeMutationQuery("DELETE FROM boundary.request_key WHERE created_at < :oldest")
        .setParameter("oldest", clock.instant().minus(keep))
        .executeUpdate();
  }
}
