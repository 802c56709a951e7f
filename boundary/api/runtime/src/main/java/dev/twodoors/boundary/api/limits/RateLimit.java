package dev.twodoors.boundary.api.limits;

import dev.twodoors.boundary.api.ApiConfig;
import dev.twodoors.boundary.api.problems.HttpProblems;
import dev.twodoors.boundary.api.problems.Problem;
import dev.twodoors.boundary.api.problems.StandardError;
import dev.twodoors.boundary.http.Bodies;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Locale;

/**
 * Limits the requests of one client in a window of time, and tells the client with each answer how
 * many are left: the token bucket of <a
 * href="https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-10">RateLimit
 * header fields for HTTP</a>. A client is the person or machine that the token names; without a
 * token, it is an address.
 */
@ApplicationScoped
public class RateLimit {
  public static final String LEFT = "RateLimit";
  public static final String POLICY = "RateLimit-Policy";

  private final ProxyManager<String> buckets;
  private final HttpProblems problems;
  private final BucketConfiguration bucket;
  private final String policy;

  RateLimit(ProxyManager<String> buckets, HttpProblems problems, ApiConfig config) {
    var requests = config.rateLimit().requests();
    var window = config.rateLimit().window();
    this.buckets = buckets;
    this.problems = problems;
    this.bucket =
        BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, window))
            .build();
    this.policy = String.format(Locale.ROOT, "\"client\";q=%d;w=%d", requests, window.toSeconds());
  }

  void install(@Observes Router router) {
    router.routeWithRegex(HttpProblems.OPERATIONS).order(Bodies.ORDER - 1).handler(this::judge);
  }

  private void judge(RoutingContext request) {
    var taken = buckets.getProxy(client(request), () -> bucket).tryConsumeAndReturnRemaining(1);
    request
        .response()
        .putHeader(POLICY, policy)
        .putHeader(
            LEFT,
            "\"client\";r="
                + taken.getRemainingTokens()
                + ";t="
                + seconds(taken.getNanosToWaitForReset()));
    if (taken.isConsumed()) {
      request.next();
    } else {
      refuse(request, seconds(taken.getNanosToWaitForRefill()));
    }
  }

  private static String client(RoutingContext request) {
    return request.user() instanceof QuarkusHttpUser user
            && !user.getSecurityIdentity().isAnonymous()
        ? "user " + user.getSecurityIdentity().getPrincipal().getName()
        : "address " + request.request().remoteAddress().hostAddress();
  }

  private void refuse(RoutingContext request, long seconds) {
    request.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    problems.send(
        request,
        Problem.of(
            StandardError.TOO_MANY_REQUESTS,
            "Nothing was done. Ask again in "
                + seconds
                + " s, and slower; RateLimit says how much is left."));
  }

  /** Rounded up: whoever waits so long does not come too early. */
  private static long seconds(long nanos) {
    return Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds();
  }
}
