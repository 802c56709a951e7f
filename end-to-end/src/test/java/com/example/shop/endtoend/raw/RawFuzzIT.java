package com.example.shop.endtoend.raw;

import dev.twodoors.boundary.testing.raw.RawFuzz;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;

/** Sends both doors many requests that are wrong. */
@NeedsDoors
class RawFuzzIT extends RawFuzz {
  RawFuzzIT(Doors doors) {
    super(doors);
  }
}
