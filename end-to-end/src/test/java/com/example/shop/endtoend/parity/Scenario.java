package com.example.shop.endtoend.parity;

import com.example.shop.endtoend.people.Door;
import com.example.shop.endtoend.people.Reply;
import com.example.shop.endtoend.stack.World;

/** How an outcome comes about, told once for all doors. */
record Scenario(Row row, Beginning beginning) {

  /** Arranges the world once. */
  interface Beginning {
    Play in(World world);
  }

  /** What is done at a door. It happens in the same world at each door. */
  interface Play {
    Reply at(Door door);
  }
}
