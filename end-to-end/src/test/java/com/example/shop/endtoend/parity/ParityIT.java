package com.example.shop.endtoend.parity;

import com.example.shop.endtoend.stack.Doors;
import com.example.shop.endtoend.stack.NeedsDoors;

/** Plays every scenario that there is. */
@NeedsDoors
class ParityIT extends ParityTable {
  ParityIT(Doors doors) {
    super(doors);
    add(Scenarios.TABLES, Scenarios.all());
    // sample:begin
    add(ShopScenarios.TABLES, ShopScenarios.all());
    // sample:end
  }
}
