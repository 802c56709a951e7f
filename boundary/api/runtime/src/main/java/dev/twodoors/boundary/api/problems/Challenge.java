package dev.twodoors.boundary.api.problems;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * Signs callers in by OIDC, and says in a problem and in WWW-Authenticate (RFC 6750) why somebody
 * is not signed in. Quarkus sends this answer before the REST layer, where no mapper sees it.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class Challenge implements HttpAuthenticationMechanism {
  private static final Pattern BEARER = Pattern.compile("^bearer +", Pattern.CASE_INSENSITIVE);
  static final String HOW_TO_SEND =
      "Send an access token in the header Authorization: Bearer <token>.";

  private final OidcAuthenticationMechanism oidc;
  private final HttpProblems problems;

  Challenge(OidcAuthenticationMechanism oidc, HttpProblems problems) {
    this.oidc = oidc;
    this.problems = problems;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext request, IdentityProviderManager identityProviders) {
    spaceOnce(request.request().headers());
    return oidc.authenticate(request, identityProviders)
        .onTermination()
        .invoke(() -> request.put(HttpAuthenticationMechanism.class.getName(), this));
  }

  /** The scheme has no case, and more than one blank may follow it: RFC 9110, section 11.4. */
  private static void spaceOnce(MultiMap headers) {
    var credentials = headers.get(HttpHeaders.AUTHORIZATION);
    var bearer = credentials == null ? null : BEARER.matcher(credentials);
    if (bearer != null && bearer.lookingAt() && !bearer.group().equals("Bearer ")) {
      headers.set(HttpHeaders.AUTHORIZATION, bearer.replaceFirst("Bearer "));
    }
  }

  @Override
  public Uni<Boolean> sendChallenge(RoutingContext request) {
    var code = reason(request);
    request.response().putHeader("WWW-Authenticate", header(code));
    problems.send(request, Problem.of(code, detail(code)));
    return Uni.createFrom().item(true);
  }

  private static StandardError reason(RoutingContext request) {
    var failure = HttpSecurityUtils.getAuthenticationFailureFromEvent(request);
    if (failure == null) {
      return StandardError.TOKEN_MISSING;
    }
    var isExpired =
        Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
            .anyMatch(cause -> cause instanceof InvalidJwtException jwt && jwt.hasExpired());
    return isExpired ? StandardError.TOKEN_EXPIRED : StandardError.TOKEN_INVALID;
  }

  private static String header(StandardError code) {
    return code == StandardError.TOKEN_MISSING
        ? "Bearer"
        : String.format(
            Locale.ROOT, "Bearer error=\"invalid_token\", error_description=\"%s\"", code.title());
  }

  private static String detail(StandardError code) {
    return code == StandardError.TOKEN_MISSING
        ? HOW_TO_SEND
        : "Ask your identity provider for a new access token that is meant for this API.";
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext request) {
    return oidc.getChallenge(request);
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return oidc.getCredentialTypes();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
    return oidc.getCredentialTransport(request);
  }
}
