package dev.twodoors.boundary.api.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A bean of a project's own that cannot be made: no request waits for it to fail. */
class BucketsWithoutStoreTest {
  public static class Buckets {
    @Produces
    @Singleton
    ProxyManager<String> shared() {
      throw new IllegalStateException("there is no address of the shared store");
    }
  }

  @RegisterExtension
  static final QuarkusUnitTest START =
      Bakery.with(BakeryError.class, Client.class, LoavesResource.class, Buckets.class)
          .assertException(BucketsWithoutStoreTest::checkFailure);

  private static void checkFailure(Throwable failure) {
    assertEquals("there is no address of the shared store", failure.getMessage());
    assertEquals(Buckets.class.getName(), failure.getStackTrace()[0].getClassName());
  }

  @Test
  void endTheStartAndAreNamed() {
    // The extension has asserted it already.
  }
}
