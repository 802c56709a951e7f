package dev.twodoors.boundary.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenMintTest {

  @TempDir Path folder;
  private ProjectSettings settings;

  @BeforeEach
  void makeProject() throws Exception {
    settings = ProjectSettings.of(SampleProject.in(folder));
  }

  @Test
  void mintsWhatThePublicKeyVerifies() throws Exception {
    LocalSecrets secrets = LocalSecrets.inMemory();
    SignedJWT token = SignedJWT.parse(new TokenMint(settings, secrets).mint("baker"));
    assertTrue(token.verify(new RSASSAVerifier(publicKey(secrets))));
    assertEquals("RS256", token.getHeader().getAlgorithm().getName());
    assertEquals("https://bakery.invalid", token.getJWTClaimsSet().getIssuer());
    assertEquals(List.of("bakery"), token.getJWTClaimsSet().getAudience());
    assertEquals("baker", token.getJWTClaimsSet().getSubject());
    assertEquals("baker", token.getJWTClaimsSet().getStringClaim("upn"));
    assertEquals(List.of("baker", "clerk"), token.getJWTClaimsSet().getStringListClaim("groups"));
    assertNotEquals(null, token.getJWTClaimsSet().getJWTID());
  }

  @Test
  void refusesTheKeyOfAnotherMachine() throws Exception {
    SignedJWT token =
        SignedJWT.parse(new TokenMint(settings, LocalSecrets.inMemory()).mint("baker"));
    assertTrue(!token.verify(new RSASSAVerifier(publicKey(LocalSecrets.inMemory()))));
  }

  @Test
  void endsWhenAskedTo() throws Exception {
    TokenMint mint = new TokenMint(settings, LocalSecrets.inMemory());
    Instant end =
        SignedJWT.parse(mint.mint("baker", Duration.ofMinutes(-5)))
            .getJWTClaimsSet()
            .getExpirationTime()
            .toInstant();
    assertTrue(end.isBefore(Instant.now().minusSeconds(250)));
  }

  @Test
  void namesTheUsersThereAre() {
    TokenMint mint = new TokenMint(settings, LocalSecrets.inMemory());
    LocalProblem problem = assertThrows(LocalProblem.class, () -> mint.mint("nobody"));
    assertEquals(
        "There is no user 'nobody'.\n  The users are: baker, guest.", problem.getMessage());
  }

  @Test
  void keepsItsKeysBetweenStartsAndFromOtherUsers() throws Exception {
    LocalSecrets first = LocalSecrets.of(settings);
    LocalSecrets second = LocalSecrets.of(settings);
    assertEquals(first.publicKey(), second.publicKey());
    assertEquals(first.sessionEncryptionKey(), second.sessionEncryptionKey());
    assertEquals(
        "[OWNER_READ, OWNER_WRITE]",
        new TreeSet<>(
                Files.getPosixFilePermissions(settings.localFolder().resolve("token-key.json")))
            .toString());
  }

  private static RSAPublicKey publicKey(LocalSecrets secrets) throws Exception {
    byte[] key = Base64.getDecoder().decode(secrets.publicKey());
    return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key));
  }
}
