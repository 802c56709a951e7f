package com.example.shop.api;

import dev.twodoors.boundary.api.problems.ErrorCode;
import dev.twodoors.boundary.api.problems.ProblemType;

/**
 * The errors of this project's own operations, each with its status, its title, when it comes and
 * what to do about it. Code and type are made of the name and never change their meaning.
 */
public enum ApiError implements ErrorCode {
  ALREADY_SAID(409, "The caller said the same earlier today"),
  ;

  private final ProblemType type;

  ApiError(int status, String title) {
    this.type = new ProblemType(status, title);
  }

  ApiError(int status, String title, String explanation) {
    this.type = new ProblemType(status, title, explanation);
  }

  @Override
  public ProblemType problemType() {
    return type;
  }
}
