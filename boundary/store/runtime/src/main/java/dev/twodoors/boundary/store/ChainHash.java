package dev.twodoors.boundary.store;

import dev.twodoors.boundary.AuditRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hash of a link. Its format never changes: what was sealed long ago must still verify. */
final class ChainHash {
  /** What the first link follows. */
  static final String GENESIS = "0".repeat(64);

  private ChainHash() {}

  /** SHA-256 over the hash before and all fields of the record, each with its length. */
  static String of(String before, AuditEntry entry) {
    AuditRecord what = entry.what();
    var text =
        Stream.of(
                before,
                entry.id(),
                entry.transaction(),
                what.at(),
                what.actor(),
                what.capability(),
                what.door(),
                what.risk(),
                what.outcome(),
                what.subject(),
                what.traceId(),
                what.requestKey(),
                what.inputDigest())
            .map(field -> field == null ? "-" : field.toString().length() + ":" + field)
            .collect(Collectors.joining(","));
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
