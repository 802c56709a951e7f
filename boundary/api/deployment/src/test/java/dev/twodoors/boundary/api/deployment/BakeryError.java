package dev.twodoors.boundary.api.deployment;

import dev.twodoors.boundary.api.problems.ErrorCode;
import dev.twodoors.boundary.api.problems.ProblemType;

/** What a project declares. */
public enum BakeryError implements ErrorCode {
  OUT_OF_FLOUR(409, "There is no flour"),
  LOAF_NOT_FOUND(404, "There is no such loaf");

  private final ProblemType type;

  BakeryError(int status, String title) {
    this.type = new ProblemType(status, title);
  }

  @Override
  public ProblemType problemType() {
    return type;
  }
}
