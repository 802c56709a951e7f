package com.example.shop.endtoend.parity;

import dev.twodoors.boundary.testing.parity.ParityTable;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;

/** Plays every scenario that there is. */
@NeedsDoors
class ParityIT extends ParityTable {
  ParityIT(Doors doors) {
    super(doors);
  }
}
