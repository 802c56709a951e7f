package dev.twodoors.template;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A file's bytes. */
record Content(byte[] bytes) {

  static Content of(String text) {
    return new Content(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it is to be started by its name: a script that names its interpreter. */
  boolean isProgram() {
    return bytes.length > 2 && bytes[0] == '#' && bytes[1] == '!';
  }

  /** Empty for a binary file: one with a NUL, or that is not UTF-8. */
  Optional<String> text() {
    for (byte one : bytes) {
      if (one == 0) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The same file with other words; a binary file stays as it is. */
  Content edited(UnaryOperator<String> edit) {
    return text().map(text -> of(edit.apply(text))).orElse(this);
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
