package dev.twodoors.boundary.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Seals audit records soon after they are committed. Every instance tries; the chain's lock lets
 * one work at a time.
 */
@Singleton
public class Sealer {
  private static final Logger LOG = Logger.getLogger(Sealer.class);

  private final SealChain chain;

  Sealer(SealChain chain) {
    this.chain = chain;
  }

  @Scheduled(
      every = "${boundary.store.seal-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sealNowAndThen() {
    try {
      sealAll();
    } catch (RuntimeException e) {
      LOG.warnf("Audit records stay unsealed until the next try: %s", e.getMessage());
    }
  }

  /** Seals all records that no running transaction can precede any more. */
  public void sealAll() {
    while (QuarkusTransaction.requiringNew().call(chain::sealBatch)) {}
  }
}
