package dev.twodoors.boundary;

/**
 * Tells the audit trail what an input or an outcome is about. If both have a subject, the subject
 * of the outcome counts.
 */
public interface Subject {

  /**
   * An opaque id, at most 100 characters; null when a field is missing, because denied inputs were
   * never validated.
   */
  String subjectId();
}
