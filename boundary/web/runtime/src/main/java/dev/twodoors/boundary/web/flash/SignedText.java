package dev.twodoors.boundary.web.flash;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A text and its signature (HMAC-SHA256, RFC 2104), both in the letters of Base64 for addresses
 * (RFC 4648, section 5), with a dot between them.
 */
final class SignedText {
  /** What fits into a cookie, four bytes a character (RFC 6265, section 6.1). */
  static final int LONGEST = 600;

  private static final String ALGORITHM = "HmacSHA256";
  private static final int RANDOM_BYTES = 32;

  /** To be cloned: finding and keying one costs more than signing. */
  private final Mac keyed;

  private SignedText(byte[] secret) {
    try {
      keyed = Mac.getInstance(ALGORITHM);
      keyed.init(new SecretKeySpec(secret, ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param secret that all instances have; without it, one of this instance's own
   */
  static SignedText with(Optional<String> secret) {
    // Signed with the secret, the purpose makes a key that opens nothing else.
    return secret
        .map(given -> new SignedText(given.getBytes(StandardCharsets.UTF_8)))
        .map(given -> new SignedText(given.sign("message after an action")))
        .orElseGet(() -> new SignedText(random()));
  }

  private static byte[] random() {
    var bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  /**
   * @throws IllegalArgumentException when the text is too long
   */
  String of(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("a message has at most " + LONGEST + " characters");
    }
    return encoded(text.getBytes(StandardCharsets.UTF_8)) + "." + encoded(sign(text));
  }

  /** Empty for what was not signed so. */
  Optional<String> read(String signed) {
    var dot = signed.indexOf('.');
    try {
      var decoder = Base64.getUrlDecoder();
      var text =
          new String(decoder.decode(signed.substring(0, Math.max(0, dot))), StandardCharsets.UTF_8);
      var signature = decoder.decode(signed.substring(dot + 1));
      return MessageDigest.isEqual(signature, sign(text)) ? Optional.of(text) : Optional.empty();
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private byte[] sign(String text) {
    try {
      return ((Mac) keyed.clone()).doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}
