package dev.twodoors.boundary.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the local server's roles: random, made once, readable for their owner alone. */
record Passwords(String superuser, String owner, String user) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static Passwords random() {
    return new Passwords(word(), word(), word());
  }

  static Passwords keptIn(Path file) throws IOException {
    Properties kept = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      kept.load(reader);
    }
    return new Passwords(
        kept.getProperty("superuser", ""),
        kept.getProperty("owner", ""),
        kept.getProperty("user", ""));
  }

  void keepIn(Path file) throws IOException {
    OwnerOnly.write(file, "superuser=" + superuser + "\nowner=" + owner + "\nuser=" + user + "\n");
  }

  static String word() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public String toString() {
    return "Passwords";
  }
}
