package dev.twodoors.boundary.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The keys of this machine: an RSA key (2048 bits) that signs local tokens, and the key that
 * encrypts the session cookie of form sign-in. Worth nothing anywhere else.
 */
public final class LocalSecrets {
  private static final int MARK_BYTES = 3;

  private final RSAKey signingKey;
  private final String sessionEncryptionKey;
  private final String mark;

  private LocalSecrets(RSAKey signingKey, String sessionEncryptionKey, String mark) {
    this.signingKey = signingKey;
    this.sessionEncryptionKey = sessionEncryptionKey;
    this.mark = mark;
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
      String sessionKey =
          FolderLock.holding(
              folder.resolve("secrets.lock"),
              () -> kept(folder.resolve("session-key"), Passwords::word));
      return new LocalSecrets(RSAKey.parse(key), sessionKey, markOf(sessionKey));
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
      return new LocalSecrets(RSAKey.parse(newSigningKey()), Passwords.word(), "");
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

  /**
   * What the names of this project's cookies end with. Cookies know hosts and no ports (RFC 6265,
   * section 8.5), so that two projects on one machine would take each other's. Empty for keys that
   * are never written down: no browser keeps a cookie of theirs.
   */
  public String mark() {
    return mark;
  }

  private static String markOf(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return "-" + HexFormat.of().formatHex(digest, 0, MARK_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
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
