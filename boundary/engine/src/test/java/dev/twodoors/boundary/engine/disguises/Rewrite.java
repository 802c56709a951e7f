package dev.twodoors.boundary.engine.disguises;

/**
 * Changes how something is written and nothing of what it does. A rewrite that makes no edit does
 * not apply.
 */
interface Rewrite {
  /** As the table and the documents call it. */
  String shown();

  void rewrite(Project project, Edits edits);
}
