package dev.twodoors.boundary;

import java.time.Instant;

/**
 * Who did what through which door, and with which outcome.
 *
 * @param at UTC, to the microsecond
 * @param actor name of the signed-in person or machine
 * @param capability its id
 * @param door {@code web} or {@code api}
 * @param risk as declared when it happened
 * @param outcome name of the outcome's type, or {@code Denied}
 * @param subject what it was about, or null; at most {@value #LONGEST_SUBJECT} characters, without
 *     those that no storage of text takes: the input of a denied call has been validated by nobody
 * @param traceId 32 hexadecimal digits (W3C Trace Context), the reference that clients and logs
 *     show
 * @param requestKey the client's, or null
 * @param inputDigest SHA-256 of the input as JSON, hexadecimal
 */
public record AuditRecord(
    Instant at,
    String actor,
    String capability,
    String door,
    Risk risk,
    String outcome,
    String subject,
    String traceId,
    String requestKey,
    String inputDigest) {
  public static final int LONGEST_SUBJECT = 200;

  public AuditRecord {
    subject = subject == null ? null : storable(subject);
  }

  private static String storable(String text) {
    var start = text.codePoints().limit(LONGEST_SUBJECT);
    return start
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
  }
}
