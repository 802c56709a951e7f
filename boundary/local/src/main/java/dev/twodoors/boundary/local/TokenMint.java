package dev.twodoors.boundary.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Mints bearer tokens for the demo users: JWTs (RFC 7519) signed with RS256, with {@code iss},
 * {@code aud}, {@code sub}, {@code upn}, {@code groups}, {@code iat}, {@code exp} and {@code jti}.
 */
public final class TokenMint {

  /** How long a token is good for unless told otherwise. */
  public static final Duration USUAL_LIFE = Duration.ofHours(8);

  private final ProjectSettings settings;
  private final LocalSecrets secrets;

  public TokenMint(ProjectSettings settings, LocalSecrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  /** A token that is good for {@link #USUAL_LIFE}. */
  public String mint(String user) {
    return mint(user, USUAL_LIFE);
  }

  /**
   * @param user one of the users in the settings
   * @param life from now on; a negative one gives a token that has expired
   * @throws LocalProblem when there is no such user; the message names those there are
   */
  public String mint(String user, Duration life) {
    Instant now = Instant.now();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(settings.tokens().issuer())
            .audience(settings.tokens().audience())
            .subject(user)
            .claim("upn", user)
            .claim("groups", known(user).roles())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(life)))
            .jwtID(UUID.randomUUID().toString())
            .build();
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256)
                  .type(JOSEObjectType.JWT)
                  .keyID(secrets.signingKey().getKeyID())
                  .build(),
              claims);
      token.sign(new RSASSASigner(secrets.signingKey()));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private DemoUser known(String name) {
    return settings.users().stream()
        .filter(user -> user.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                LocalProblem.environment(
                    "There is no user '" + name + "'.",
                    "The users are: "
                        + settings.users().stream()
                            .map(DemoUser::name)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
