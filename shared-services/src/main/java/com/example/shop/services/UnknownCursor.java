package com.example.shop.services;

import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.Violation;
import java.util.List;

/** A cursor that the list did not give out: changed, made up, or of another list. */
public final class UnknownCursor extends InvalidInput {
  UnknownCursor() {
    super(List.of(new Violation("cursor", "must be the cursor of an earlier answer, unchanged")));
  }
}
