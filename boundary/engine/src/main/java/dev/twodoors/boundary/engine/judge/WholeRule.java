package dev.twodoors.boundary.engine.judge;

/** A rule that needs both doors; it is judged at {@code verify} and by {@code ./doors check}. */
public non-sealed interface WholeRule extends Rule {
  void judge(WholeFacts facts, Verdict verdict);
}
