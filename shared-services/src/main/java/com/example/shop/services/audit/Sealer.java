package com.example.shop.services.audit;

import com.example.shop.domain.audit.SealChain;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/**
 * Seals audit records soon after they are committed. Every instance tries; the chain's lock lets
 * one work at a time.
 */
@Singleton
public class Sealer {
  private final SealChain chain;

  Sealer(SealChain chain) {
    this.chain = chain;
  }

  /** Seals all records that no running transaction can precede any more. */
  @Scheduled(
      every = "${shop.audit.seal-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void sealAll() {
    while (QuarkusTransaction.requiringNew().call(chain::sealBatch)) {}
  }
}
