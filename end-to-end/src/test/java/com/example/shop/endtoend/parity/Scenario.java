package com.example.shop.endtoend.parity;

import com.example.shop.endtoend.people.Door;
import com.example.shop.endtoend.people.Reply;
import com.example.shop.endtoend.stack.Doors;

/** How an outcome comes about, told once for all doors. */
record Scenario(Row row, Beginning beginning) {

  /** Brings about, once, what the scenario begins with. */
  interface Beginning {
    Play in(Doors doors);
  }

  /** What is done at a door. It begins in the same way at each door. */
  interface Play {
    Reply at(Door door);
  }
}
