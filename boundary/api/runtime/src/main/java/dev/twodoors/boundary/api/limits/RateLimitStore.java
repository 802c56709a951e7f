package dev.twodoors.boundary.api.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.caffeine.Bucket4jCaffeine;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Where the buckets of all clients are: in this process, so that n replicas allow n times as much.
 * A bean of type {@code ProxyManager<String>} takes its place to share them; Bucket4j has one for
 * each common store.
 */
class RateLimitStore {
  private static final int MOST_CLIENTS = 100_000;
  private static final Duration SLACK = Duration.ofSeconds(10);

  @Produces
  @Singleton
  @DefaultBean
  ProxyManager<String> inThisProcess() {
    return Bucket4jCaffeine.<String>builderFor(Caffeine.newBuilder().maximumSize(MOST_CLIENTS))
        .expirationAfterWrite(
            ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(SLACK))
        .build();
  }
}
