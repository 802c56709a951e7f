package dev.twodoors.boundary.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Base64;
import java.util.UUID;

/**
 * The keys of this machine: an RSA key (2048 bits) that signs local tokens, and the key that
 * encrypts the session cookie of form sign-in. Worth nothing anywhere else.
 */
public final class LocalSecrets {

  private final RSAKey signingKey;
  private final String sessionEncryptionKey;

  private LocalSecrets(RSAKey signingKey, String sessionEncryptionKey) {
    this.signingKey = signingKey;
    this.sessionEncryptionKey = sessionEncryptionKey;
  }

  /** The project's keys on this machine, made on first use and readable for their owner alone. */
  public static LocalSecrets of(ProjectSettings settings) {
    Path folder = settings.localFolder();
    try {
      OwnerOnly.folder(folder);
      String key =
          FolderLock.holding(
              folder.resolve("secrets.lock"),
              () -> kept(folder.resolve("token-key.json"), LocalSecrets::newSigningKey));
      return new LocalSecrets(
          RSAKey.parse(key),
          FolderLock.holding(
              folder.resolve("secrets.lock"),
              () -> kept(folder.resolve("session-key"), Passwords::word)));
    } catch (IOException e) {
      throw Folders.problem(folder, e);
    } catch (ParseException e) {
      throw LocalProblem.environment(
          folder.resolve("token-key.json") + " holds no RSA key: " + e.getMessage(),
          "Remove the file; a new key is made on the next start.",
          e);
    }
  }

  /** Fresh keys that are never written down, for tests. */
  public static LocalSecrets inMemory() {
    try {
      return new LocalSecrets(RSAKey.parse(newSigningKey()), Passwords.word());
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The public key as Quarkus wants it in {@code quarkus.oidc.public-key}: X.509 in Base64. */
  public String publicKey() {
    try {
      return Base64.getEncoder().encodeToString(signingKey.toRSAPublicKey().getEncoded());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For {@code quarkus.http.auth.session.encryption-key}: 48 characters. */
  public String sessionEncryptionKey() {
    return sessionEncryptionKey;
  }

  RSAKey signingKey() {
    return signingKey;
  }

  private interface Maker {
    String make();
  }

  private static String kept(Path file, Maker maker) throws IOException {
    if (!Files.exists(file)) {
      OwnerOnly.write(file, maker.make());
    }
    return Files.readString(file).strip();
  }

  private static String newSigningKey() {
    try {
      return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate().toString();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
