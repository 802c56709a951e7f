package dev.twodoors.boundary;

/**
 * What an input or an outcome is about, so that the audit trail can say so. An outcome's subject
 * wins over the input's.
 */
public interface Subject {

  /**
   * An opaque id, at most 100 characters; null when a field is missing, because denied inputs were
   * never validated.
   */
  String subjectId();
}
