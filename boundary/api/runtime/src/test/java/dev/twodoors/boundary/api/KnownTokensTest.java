package dev.twodoors.boundary.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class KnownTokensTest {
  private static final Instant START = Instant.parse("2026-12-01T12:00:00Z");

  private final Map<String, Object> claims =
      new HashMap<>(Map.of("exp", START.plusSeconds(3600).getEpochSecond()));
  private final Map<String, Object> attributes = new HashMap<>();
  private final Map<String, Object> request = new HashMap<>();
  private Instant now = START;
  private int verified;
  private final KnownTokens tokens = new KnownTokens(new Verification(), () -> now);

  @Test
  void verifiesATokenOnce() {
    var first = routing();
    assertSame(first, sends("a", first).getAttribute(RoutingContext.class.getName()));
    var second = routing();
    assertSame(second, sends("a", second).getAttribute(RoutingContext.class.getName()));
    assertEquals("buyer", sends("a", second).getPrincipal().getName());
    assertEquals(1, verified);
    sends("b", routing());
    assertEquals(2, verified);
  }

  @Test
  void verifiesItForEachTenant() {
    sends("a", routing());
    request.put(OidcUtils.TENANT_ID_ATTRIBUTE, "other");
    sends("a", routing());
    assertEquals(2, verified);
  }

  @Test
  void verifiesItAgainAfterAMoment() {
    sends("a", routing());
    now = START.plus(KnownTokens.MOMENT);
    sends("a", routing());
    assertEquals(2, verified);
  }

  @Test
  void verifiesItAgainAtItsEnd() {
    claims.put("exp", START.plusSeconds(2).getEpochSecond());
    sends("a", routing());
    now = START.plus(Duration.ofSeconds(2));
    sends("a", routing());
    assertEquals(2, verified);
  }

  @Test
  void verifiesEachTimeWhatIsBoundToAKey() {
    claims.put("cnf", Map.of("jkt", "thumbprint"));
    refusesToRemember();
  }

  @Test
  void verifiesEachTimeWhatTheProviderIsAskedAbout() {
    attributes.put(OidcUtils.INTROSPECTION_ATTRIBUTE, "active");
    refusesToRemember();
  }

  @Test
  void verifiesEachTimeWhatAnEndpointWantsMoreOf() {
    sends("a", routing());
    request.put(KnownTokens.WANTED, "a policy");
    sends("a", routing());
    assertEquals(2, verified);
  }

  @Test
  void knowsWhereQuarkusKeepsWhatAnEndpointWants() throws ReflectiveOperationException {
    var name =
        Class.forName("io.quarkus.oidc.runtime.StepUpAuthenticationPolicy")
            .getDeclaredField("AUTHENTICATION_POLICY_KEY");
    name.setAccessible(true);
    assertEquals(KnownTokens.WANTED, name.get(null));
  }

  @Test
  void signsNobodyInWhoIsUnknown() {
    claims.clear();
    assertNull(sends("none", routing()));
  }

  private void refusesToRemember() {
    sends("a", routing());
    sends("a", routing());
    assertEquals(2, verified);
  }

  private SecurityIdentity sends(String token, RoutingContext routing) {
    var sent = new TokenAuthenticationRequest(new AccessTokenCredential(token));
    HttpSecurityUtils.setRoutingContextAttribute(sent, routing);
    return tokens.authenticate(sent, null).await().indefinitely();
  }

  private RoutingContext routing() {
    return (RoutingContext)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {RoutingContext.class},
            (proxy, method, arguments) ->
                method.getName().equals("get") ? request.get(arguments[0]) : null);
  }

  private class Verification implements IdentityProvider<TokenAuthenticationRequest> {
    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
      return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
        TokenAuthenticationRequest sent, AuthenticationRequestContext context) {
      verified++;
      return claims.isEmpty()
          ? Uni.createFrom().nullItem()
          : Uni.createFrom()
              .item(
                  QuarkusSecurityIdentity.builder()
                      .setPrincipal(new Token(claims))
                      .addAttributes(attributes)
                      .addAttribute(
                          RoutingContext.class.getName(),
                          HttpSecurityUtils.getRoutingContextAttribute(sent))
                      .build());
    }
  }

  private record Token(Map<String, Object> claims) implements JsonWebToken {
    @Override
    public String getName() {
      return "buyer";
    }

    @Override
    public Set<String> getClaimNames() {
      return claims.keySet();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String name) {
      return (T) claims.get(name);
    }
  }
}
