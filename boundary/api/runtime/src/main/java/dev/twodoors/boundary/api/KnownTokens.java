package dev.twodoors.boundary.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Believes a token again that was verified a moment ago, since a client sends the same one with
 * each request. Its end counts at once; changed keys and settings count after {@link #MOMENT}.
 * Tokens that are bound to a key of the client (claim {@code cnf}), that the identity provider is
 * asked about, or that an endpoint wants more of ({@code @AuthenticationContext}) are verified each
 * time.
 */
@Singleton
class KnownTokens implements IdentityProvider<TokenAuthenticationRequest> {
  static final Duration MOMENT = Duration.ofSeconds(10);

  /** Where Quarkus keeps what an endpoint wants of a token; it does not publish the name. */
  static final String WANTED = "io.quarkus.oidc.runtime.step-up-auth";

  private static final int MOST = 1_000;

  private final IdentityProvider<TokenAuthenticationRequest> verification;
  private final InstantSource clock;
  private final Cache<Sent, Known> known =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MOMENT).build();

  /**
   * @param tenant whose keys and settings judge it; null for the only one
   */
  private record Sent(String token, Object tenant) {}

  private record Known(SecurityIdentity identity, Instant end) {}

  @Inject
  KnownTokens(OidcIdentityProvider verification) {
    this(verification, InstantSource.system());
  }

  KnownTokens(IdentityProvider<TokenAuthenticationRequest> verification, InstantSource clock) {
    this.verification = verification;
    this.clock = clock;
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    var routing = HttpSecurityUtils.getRoutingContextAttribute(request);
    if (routing == null || routing.get(WANTED) != null) {
      return verification.authenticate(request, context);
    }
    var sent = new Sent(request.getToken().getToken(), routing.get(OidcUtils.TENANT_ID_ATTRIBUTE));
    var before = known.getIfPresent(sent);
    if (before != null && clock.instant().isBefore(before.end)) {
      return Uni.createFrom().item(of(before.identity, routing));
    }
    return verification
        .authenticate(request, context)
        .invoke(
            identity -> {
              if (identity != null && isTheTokenAlone(identity)) {
                known.put(sent, new Known(of(identity, null), end(identity)));
              }
            });
  }

  private static boolean isTheTokenAlone(SecurityIdentity identity) {
    return identity.getPrincipal() instanceof JsonWebToken token
        && token.containsClaim("exp")
        && !token.containsClaim("cnf")
        && identity.getAttribute(OidcUtils.INTROSPECTION_ATTRIBUTE) == null
        && identity.getAttribute(OidcUtils.USER_INFO_ATTRIBUTE) == null;
  }

  private Instant end(SecurityIdentity identity) {
    var own = Instant.ofEpochSecond(((JsonWebToken) identity.getPrincipal()).getExpirationTime());
    var moment = clock.instant().plus(MOMENT);
    return own.isBefore(moment) ? own : moment;
  }

  /** The same in another request: nothing of the first one is kept. */
  private static SecurityIdentity of(SecurityIdentity identity, RoutingContext routing) {
    return QuarkusSecurityIdentity.builder(identity)
        .addAttribute(RoutingContext.class.getName(), routing)
        .build();
  }
}
