package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.code.ClassShape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What others can see of the classes of a module, as a fingerprint. */
final class Shapes {

  private static final String UNREADABLE = "unreadable";

  private Shapes() {}

  /** Never that of other classes; another one each time when there is a class that nobody reads. */
  static String of(Path classes) throws IOException {
    MessageDigest digest = sha256();
    for (Path file : SourceModule.below(classes, ".class")) {
      digest.update(classes.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      try {
        digest.update(ClassShape.of(Files.readAllBytes(file)));
      } catch (RuntimeException broken) {
        return UNREADABLE + System.nanoTime();
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of a whole file. */
  static String hash(Path file) throws IOException {
    return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
